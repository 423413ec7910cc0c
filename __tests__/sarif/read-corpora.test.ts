import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { describe, expect, it } from '@jest/globals';
import { effectiveLevel } from '../../src/sarif/level.js';
import { readSarif } from '../../src/sarif/read.js';

const corpora = '../shared/corpora';
const present = existsSync(`${corpora}/sarif/INDEX.json`);
if (!present) console.warn(`skipped: SARIF files of real tools, since ${corpora} is absent`);
const inCorpora = present ? it : it.skip;

type Entry = {
  readonly file: string;
  readonly results?: number;
  readonly schema: string;
  readonly effective_levels?: Readonly<Record<string, number>>;
};

const entries: readonly Entry[] = present ? JSON.parse(readFileSync(`${corpora}/sarif/INDEX.json`, 'utf8')) : [];

/** Files that cannot be read whole, by a part of their path, and what the reason must say. All others are read. */
const refusals: readonly (readonly [string, RegExp])[] = [
  // A state of an early draft.
  ['/appendix_k.sarif', /^runs\[0\]\.results\[0\]\.baselineState: /],
  ['/flawfinder.sarif', /^runs\[0\]\.results\[52\]\.message: /],
  ['/invalid-sarif.sarif', /^runs\[0\]\.results: .*array/],
  ['/tool-names.sarif', /^runs\[0\]\.results: .*array/],
  ['checkov/results.sarif', /^runs\[0\]\.tool: /],
  // SARIF 2.2.
  ['oasis-tcs__sarif-spec/', /^version: /],
  // Not JSON, but the console output around it.
  ['test_sarif_sca_output', /no valid JSON/],
];

const refusalOf = (file: string): RegExp | undefined => refusals.find(([part]) => file.includes(part))?.[1];

const levelsOf = ({ runs }: Log): readonly string[] =>
  runs.flatMap((run) => (run.results ?? []).map((result) => effectiveLevel(run, result)));

function tally(levels: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

describe('readSarif on files of real tools', () => {
  inCorpora('[corpora] reads each whole, with the levels of its results, or refuses it with the reason', () => {
    expect(entries.length).toBeGreaterThanOrEqual(90);
    for (const { file, results, effective_levels: levels } of entries) {
      const reading = readSarif(readFileSync(`${corpora}/${file}`));
      const refusal = refusalOf(file);
      if (!reading.ok) {
        expect([file, reading.reason]).toEqual([
          file,
          expect.stringMatching(refusal ?? /^this should have been read$/),
        ]);
      } else {
        expect([file, refusal]).toEqual([file, undefined]);
        expect([file, levelsOf(reading.log).length]).toEqual([file, results]);
        expect([file, tally(levelsOf(reading.log))]).toEqual([file, levels]);
      }
    }
  });

  inCorpora('[corpora] refuses no file that its schema allows', () => {
    const valid = entries.filter(({ schema }) => schema === 'valid').map(({ file }) => file);
    expect(valid.length).toBeGreaterThanOrEqual(70);
    expect(valid.filter((file) => !readSarif(readFileSync(`${corpora}/${file}`)).ok)).toEqual([]);
  });

  inCorpora('[corpora] survives every file cut off anywhere, and refuses it', () => {
    for (const { file } of entries) {
      const bytes = readFileSync(`${corpora}/${file}`).subarray(0, 20_000);
      for (const part of [0, 1, 2, 3, 4].map((n) => bytes.subarray(0, Math.floor((bytes.length * n) / 5)))) {
        expect([file, readSarif(part).ok]).toEqual([file, false]);
      }
    }
  });

  inCorpora('[corpora] takes code scanning\u2019s own test files', () => {
    const folder = `${corpora}/vectors/codeql-action-testdata`;
    const names = readdirSync(folder).filter((name) => name.endsWith('.sarif'));
    const refused = names.filter((name) => !readSarif(readFileSync(`${folder}/${name}`)).ok);
    expect(names.length).toBeGreaterThan(5);
    expect(refused.sort()).toEqual(['invalid-sarif.sarif', 'tool-names.sarif']);
  });
});
