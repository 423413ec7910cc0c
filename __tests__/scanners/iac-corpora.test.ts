import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readRows } from '../../src/scanners/tfsec/report.js';
import { readReport } from '../../src/scanners/trivy-config/report.js';

const corpora = '../shared/corpora/json';
const present = existsSync(`${corpora}/tfsec`);
if (!present) console.warn(`skipped: reports on infrastructure code, since ${corpora} is absent`);
const inCorpora = present ? it : it.skip;

type Raw = {
  readonly SchemaVersion?: number;
  readonly ArtifactType?: string;
  readonly Results?: readonly {
    readonly Class?: string;
    readonly Misconfigurations?: readonly { readonly Status: string }[];
  }[];
};

/** Is it a report on files, and on their configuration alone? */
const isOurs = ({ SchemaVersion, ArtifactType = '', Results = [] }: Raw): boolean =>
  SchemaVersion === 2 &&
  ['filesystem', 'repository'].includes(ArtifactType) &&
  Results.every(({ Class }) => Class === 'config');

describe('reports on infrastructure code', () => {
  inCorpora('[corpora] of Trivy are read with every failed check, or refused', () => {
    const read: number[] = [];
    for (const folder of ['trivy', 'trivy_golden']) {
      for (const name of readdirSync(`${corpora}/${folder}`).filter((each) => each.includes('.json'))) {
        const text = readFileSync(`${corpora}/${folder}/${name}`, 'utf8');
        const document: Raw = Object(JSON.parse(text));
        const report = readReport(text);
        if (typeof report === 'string') {
          expect([name, isOurs(document)]).toEqual([name, false]);
          continue;
        }
        const failed = (document.Results ?? []).flatMap(({ Misconfigurations: all = [] }) =>
          all.filter(({ Status }) => Status === 'FAIL'),
        );
        const found = report.reduce((sum, { failures }) => sum + failures.length, 0);
        expect([name, isOurs(document), found]).toEqual([name, true, failed.length]);
        read.push(found);
      }
    }
    expect(read.length).toBeGreaterThanOrEqual(1);
    expect(Math.max(...read)).toBeGreaterThan(0);
  });

  inCorpora('[corpora] of tfsec before 1.0 name no long id, and are refused', () => {
    const rows = (name: string) => readRows(readFileSync(`${corpora}/tfsec/${name}`, 'utf8'));
    expect(rows('no_findings.json')).toEqual([]);
    for (const name of ['many_findings_current.json', 'many_findings_legacy.json', 'one_finding_legacy.json']) {
      expect([name, rows(name)]).toEqual([name, undefined]);
    }
  });
});
