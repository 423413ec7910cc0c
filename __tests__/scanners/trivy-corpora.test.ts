import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/scanners/trivy/report.js';

const corpora = '../shared/corpora/json';
const present = existsSync(`${corpora}/trivy`);
if (!present) console.warn(`skipped: reports of Trivy, since ${corpora} is absent`);
const inCorpora = present ? it : it.skip;

type Raw = { readonly Results?: readonly { readonly Vulnerabilities?: readonly unknown[] }[] };

/** Why a report of the corpora is refused; `undefined` for one that is to be read. */
function refusalOf(document: unknown): RegExp | undefined {
  if (Array.isArray(document)) return /^its report is of schema 1/;
  const fields = new Map<string, unknown>(Object.entries(Object(document)));
  // Kubernetes summaries, CycloneDX, SPDX, `null`.
  if (fields.get('SchemaVersion') !== 2) return /^its report is not of schema 2/;
  // Images, machines and SBOMs.
  return ['filesystem', 'repository'].includes(String(fields.get('ArtifactType')))
    ? undefined
    : /^its report is about "[a-z_]+", not about files$/;
}

const count = ({ Results: results = [] }: Raw): number =>
  results.reduce((sum, { Vulnerabilities: found = [] }) => sum + found.length, 0);

describe('reports that Trivy wrote', () => {
  inCorpora.each(['trivy', 'trivy_golden'])(
    '[corpora] are read with every vulnerability, or refused with the reason: %s',
    (folder) => {
      const names = readdirSync(`${corpora}/${folder}`).filter((name) => name.includes('.json'));
      expect(names.length).toBeGreaterThanOrEqual(20);
      const read: string[] = [];
      for (const name of names) {
        const text = readFileSync(`${corpora}/${folder}/${name}`, 'utf8');
        const document: unknown = JSON.parse(text);
        const refusal = refusalOf(document);
        const report = readReport(text);
        if (typeof report === 'string') {
          expect([name, report]).toEqual([name, expect.stringMatching(refusal ?? /^this should have been read$/)]);
          continue;
        }
        const found = report.reduce((sum, { vulnerabilities }) => sum + vulnerabilities.length, 0);
        expect([name, refusal, found]).toEqual([name, undefined, count(document as Raw)]);
        read.push(name);
      }
      expect(read.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('a text that is no whole report', () => {
  it.each([
    ['', /left no report/],
    ['{"SchemaVersion": 2, "Artif', /no JSON, or was cut off/],
    ['<html></html>', /no JSON/],
    ['{}', /not of schema 2 \(SchemaVersion/],
    ['{"SchemaVersion":2}', /ArtifactType/],
    ['{"SchemaVersion":3,"ArtifactType":"filesystem"}', /not of schema 2/],
    ['{"SchemaVersion":2,"ArtifactType":"container_image"}', /about "container_image"/],
    [
      '{"SchemaVersion":2,"ArtifactType":"filesystem","Results":[{"Target":"a","Vulnerabilities":[{}]}]}',
      /VulnerabilityID/,
    ],
    [
      '{"SchemaVersion":2,"ArtifactType":"filesystem","Results":[{"Target":"a","ExperimentalModifiedFindings":[{"Type":"vex","Status":"x","Finding":{}}]}]}',
      /aside for a reason that is not known/,
    ],
  ])('%s', (text, reason) => {
    expect(readReport(text)).toMatch(reason);
  });
});
