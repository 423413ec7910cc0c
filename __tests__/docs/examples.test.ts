import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { flags } from '../../src/config/arguments.js';
import { inputDescriptions } from '../../src/config/inputs.js';
import { policyJsonSchema } from '../../src/config/json-schema.js';
import { defaultPolicyPath } from '../../src/config/config.js';
import { parsePolicy } from '../../src/config/policy.js';
import { verdictDocument } from '../../src/report/verdict-json.js';
import { verdictJsonSchema } from '../../src/report/verdict-schema.js';
import { marks } from '../../src/sarif/marks.js';
import { propertyNames } from '../../src/sarif/properties.js';
import { scanners } from '../../src/scanners/index.js';
import { objections } from '../support/compiler.js';
import { failing, proof } from '../report/sample.js';
import { codeBlock, page } from './pages.js';

const policyPage = page('docs/policy.md');
const verdictsPage = page('docs/verdicts.md');

const answer = (text: string): string => {
  try {
    parsePolicy(text, defaultPolicyPath, scanners);
    return 'no error';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};

/** All names of properties in a JSON Schema that somebody can write into the policy file. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

describe('docs/policy.md', () => {
  it('has policies that are right, and shows the true answer to the wrong one', () => {
    expect(answer(codeBlock(policyPage, 'yaml', 'scope: auto'))).toBe('no error');
    expect(answer(codeBlock(page('README.md'), 'yaml', 'scope: auto'))).toBe('no error');
    const wrong = answer(codeBlock(policyPage, 'yaml', 'sometimes'));
    expect(codeBlock(policyPage, 'text', 'sometimes').trimEnd()).toBe(`security-gates: ${wrong}`);
  });

  it('names every key, option, input and flag', () => {
    const keys = keysOf(policyJsonSchema(scanners));
    const words = [...keys, ...inputDescriptions.map(({ name }) => name), ...Object.keys(flags)];
    const isNamed = (word: string): boolean => new RegExp(`\\b${word}\\b`).test(policyPage.prose);
    expect(words).toContain('time-limit');
    // Help is for itself.
    expect([...new Set(words)].filter((word) => !isNamed(word))).toEqual(['help']);
  });
});

describe('docs/verdicts.md', () => {
  it('names every property and mark', () => {
    const words = [...Object.values(propertyNames), ...marks];
    expect(words.filter((word) => !verdictsPage.prose.includes(`\`${word}\``))).toEqual([]);
  });
});

describe('the sample in docs/verdicts.md', () => {
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(verdictJsonSchema());
  const sample = codeBlock(verdictsPage, 'json', '"schemaVersion"');
  /** What an ellipsis stands for: another gate's keys, another scanner's proof. */
  const { lint } = verdictDocument(failing.verdict).gates;
  const others = JSON.stringify(lint).slice(1, -1);
  const whole = sample
    .replace('{ "…": "…" }', JSON.stringify(proof('ruff', '0.17.6')))
    .replace('"verdict": "fail",\n      "…": "…",', `${others},`);

  it('is of the schema, and would not be without a part of its proof', () => {
    expect(whole).not.toContain('"…"');
    expect(isValid(JSON.parse(whole)) ? [] : isValid.errors).toEqual([]);
    for (const part of ['"checks"', '"data"', '"remarks"', '"added"'])
      expect([part, isValid(JSON.parse(whole.replace(part, '"other"')))]).toEqual([part, false]);
  });
});

describe('docs/adding-a-scanner.md', () => {
  it('has an example that fits the contract, and would not without a part of it', () => {
    const example = codeBlock(page('docs/adding-a-scanner.md'), 'ts', 'processScanner');
    const [whole, part] = objections({
      'src/scanners/shtidy/scanner.ts': example,
      'src/scanners/shtidy-part/scanner.ts': example.replace(/^ {2}steeredBy: .*$/m, ''),
    });
    expect(whole).toEqual([]);
    expect(part?.join('\n')).toContain('steeredBy');
  }, 60_000);
});
