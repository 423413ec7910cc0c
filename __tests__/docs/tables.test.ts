import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readmeTables } from '../../scripts/generate/readme-tables.js';
import { coverageTables } from '../../scripts/generate/coverage-tables.js';
import { policyTables } from '../../scripts/generate/policy-tables.js';
import { replaceTables } from '../../scripts/generate/replace-tables.js';
import { gateIds } from '../../src/gates.js';
import { inputDescriptions } from '../../src/config/inputs.js';
import { outputDescriptions } from '../../src/report/outputs.js';
import { scanners } from '../../src/scanners/index.js';
import type { Scanner } from '../../src/scanners/scanner.js';
import { threats } from '../../src/threats.js';
import { codeBlock, page } from './pages.js';

const readme = page('README.md');

/** Without what Prettier adds to a table. */
const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{2,}/g, '-');

describe('docs/policy.md', () => {
  const { text } = page('docs/policy.md');

  it('has the options of all scanners as they are generated', () => {
    const tables = policyTables();
    expect(plain(replaceTables(text, tables))).toBe(plain(text));
    expect(Object.keys(scanners).filter((id) => !tables['options']?.includes(`| \`${id}\``))).toEqual([]);
  });
});

describe('docs/coverage.md', () => {
  const { text } = page('docs/coverage.md');
  const all: readonly Scanner[] = Object.values(scanners);

  it('has the matrix as it is generated, and would not without a scanner', () => {
    expect(plain(replaceTables(text, coverageTables()))).toBe(plain(text));
    const fewer = all.filter(({ id }) => id !== 'zizmor');
    expect(plain(replaceTables(text, coverageTables(fewer)))).not.toBe(plain(text));
  });

  it('says of each scanner what it looks for, and of each threat who does', () => {
    expect(all.filter(({ threats: own = [] }) => own.length === 0).map(({ id }) => id)).toEqual([]);
    const answered = new Set(all.flatMap(({ threats: own = [] }) => own));
    expect(Object.keys(threats).filter((key) => !(answered as ReadonlySet<string>).has(key))).toEqual([]);
  });

  it.each(['DAST', 'Licences', 'malicious package', 'what is running'])(
    'says plainly that it does not answer: %s',
    (word) => {
      expect(text.slice(text.indexOf('## What no gate here answers'))).toContain(word);
    },
  );
});

describe('README.md', () => {
  it('is short, apart from its tables', () => {
    expect(readme.text.split('\n').filter((line) => !line.startsWith('|')).length).toBeLessThanOrEqual(100);
  });

  it('shows a whole workflow in 12 lines, which leaves no credentials behind', () => {
    const block = codeBlock(readme, 'yaml', 'jobs:');
    expect(block.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    const { permissions, jobs } = parse(block) as {
      permissions: unknown;
      jobs: { gates: { steps: readonly { uses: string; with?: Record<string, unknown> }[] } };
    };
    expect(permissions).toEqual({ contents: 'read' });
    const [checkout, own] = jobs.gates.steps;
    expect(checkout).toMatchObject({
      uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
      with: { 'fetch-depth': 0, 'persist-credentials': false },
    });
    expect(own).toEqual({ uses: 'org/security-gates@v1' });
  });

  it('has the tables as they are generated, and would not without one', () => {
    const tables = readmeTables('.');
    expect(plain(replaceTables(readme.text, tables))).toBe(plain(readme.text));
    expect(plain(replaceTables(readme.text, { ...tables, gates: '| none |' }))).not.toBe(plain(readme.text));
    expect(() => replaceTables(readme.text.replace('<!-- /gates -->', ''), tables)).toThrow('<!-- /gates -->');
  });

  it('names every gate, input and output in them', () => {
    const { gates = '', inputs = '', outputs = '' } = readmeTables('.');
    expect(gateIds.filter((id) => !gates.includes(`\`${id}\``))).toEqual([]);
    expect(inputDescriptions.filter(({ name }) => !inputs.includes(`\`${name}\``))).toEqual([]);
    const short = new RegExp(`^(?:${gateIds.join('|')})(?=-)`);
    const missing = outputDescriptions.filter(({ name }) => !outputs.includes(`\`${name.replace(short, '')}\``));
    expect(missing).toEqual([]);
  });

  it('has a picture that is quick to load', () => {
    const picture = readFileSync('docs/summary.png');
    expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(picture.readUInt32BE(16)).toBe(1000);
    expect(picture.length).toBeLessThan(200_000);
  });
});
