import { describe, expect, it } from '@jest/globals';
import { gateIds } from '../../src/gates.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { keysAt, policyJsonSchema } from '../../src/config/json-schema.js';
import { parsePolicy } from '../../src/config/policy.js';
import { good, wrong } from './documents.js';
import { registry, thrownBy } from './registry.js';

const schema = policyJsonSchema(registry);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const accepted = (text: string): boolean => validate(parse(text));

describe('policyJsonSchema', () => {
  it('is a schema of draft 2020-12 with a name, all of it JSON', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:security-gates:policy:1',
      title: 'Policy of security-gates',
      type: 'object',
      additionalProperties: false,
    });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('describes every key for an editor', () => {
    const text = JSON.stringify(schema);
    expect(text).toContain('Findings of this severity and above count. Default: low.');
    expect(text.match(/"description"/g)?.length).toBeGreaterThan(15);
  });

  it.each(Object.entries(good))('accepts what parsePolicy accepts: %s', (_, text) => {
    expect(parsePolicy(text, 'p.yml', registry)).toHaveProperty('gates');
    expect(accepted(text)).toBe(true);
  });

  it.each(Object.entries(wrong))('refuses what parsePolicy refuses: %s', (_, [text]) => {
    expect(thrownBy(() => parsePolicy(text, 'p.yml', registry))).toMatch(/^UsageError: p\.yml:/);
    expect(accepted(text)).toBe(false);
  });

  it('knows scanners only from the registry', () => {
    const empty = policyJsonSchema({});
    expect(JSON.stringify(empty)).not.toContain('seeker');
    const text = 'gates: { secrets: { scanners: { seeker: {} } } }';
    expect(new Ajv2020().compile(empty)(parse(text))).toBe(false);
    expect(accepted(text)).toBe(true);
  });
});

describe('keysAt', () => {
  it.each([
    [[], ['fail-fast', 'max-data-age', 'trivy-db', 'trivy-java-db', 'gates', 'custom', 'import', 'execute-repository']],
    [['gates'], [...gateIds]],
    [['gates', 'lint', 'scanners'], ['tidy']],
    [
      ['gates', 'lint', 'scanners', 'tidy', 'limits'],
      ['lines', 'columns'],
    ],
    [['gates', 'nowhere'], []],
    [['gates', 'lint', 'scanners', 'tidy', 'select', 0], []],
  ])('of %j are %j', (path, keys) => {
    expect(keysAt(schema, path)).toEqual(keys);
  });
});
