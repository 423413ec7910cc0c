import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sameInTrivy } from '../../src/scanners/tfsec/same-rules.js';
import { judged } from '../support/iac-case.js';
import { findingsOf, removeScratch, type Checked } from '../support/scratch-repository.js';

type Case = { readonly tfsec: string; readonly trivy: string; readonly line: number; readonly code: readonly string[] };

const cases: readonly Case[] = JSON.parse(
  readFileSync(join('__tests__', 'fixtures', 'terraform', 'found-by-both.json'), 'utf8'),
);
const files = Object.fromEntries(cases.map(({ code }, index) => [`c${index}/main.tf`, `${code.join('\n')}\n`]));

let both: Checked;
let trivyAlone: Checked;
beforeAll(async () => {
  both = await judged(files, { tfsec: { enabled: 'always' } });
  trivyAlone = await judged(files);
});
afterAll(removeScratch);

describe('what Trivy and tfsec both find', () => {
  it('is tried on thirty faults and more, each of another rule', () => {
    expect(new Set(cases.map(({ tfsec }) => tfsec)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(both.verdict?.gates.iac?.reasons).toEqual([]);
  });

  it.each(cases.map((one, index) => ({ ...one, file: `c${index}/main.tf` })))(
    '$tfsec is $trivy, and counts once',
    ({ tfsec, trivy, line, file }) => {
      const own = findingsOf(both, 'iac').filter(({ uri }) => uri === file);
      const marks = (rule: string) => own.filter((one) => one.rule === rule).map(({ mark }) => mark);
      expect(own.filter((one) => one.rule === tfsec)).toContainEqual(
        expect.objectContaining({ line, mark: 'duplicate' }),
      );
      expect(marks(tfsec)).toEqual(marks(tfsec).map(() => 'duplicate'));
      expect(marks(trivy)).toContain(undefined);
      expect(sameInTrivy(tfsec)).toContain(trivy);
    },
  );

  it('leaves what Trivy finds as it is without tfsec', () => {
    const inShort = (checked: Checked) =>
      findingsOf(checked, 'iac').flatMap(({ rule, uri, line, mark }) =>
        /^[A-Z]+-\d+$/.test(rule) ? [[rule, uri, line, mark].join(' ')] : [],
      );
    expect(inShort(both)).toEqual(inShort(trivyAlone));
  });

  it('and what tfsec alone finds counts', () => {
    const alone = findingsOf(both, 'iac').filter(({ rule, mark }) => /^[a-z]+-/.test(rule) && mark === undefined);
    expect(alone.map(({ rule }) => rule)).toContain('aws-s3-enable-bucket-encryption');
    expect(both.verdict?.gates.iac?.counted).toBe((trivyAlone.verdict?.gates.iac?.counted ?? 0) + alone.length);
  });
});
