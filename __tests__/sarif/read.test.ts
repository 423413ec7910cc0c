import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeRuns } from '../../src/sarif/merge.js';
import { readSarif } from '../../src/sarif/read.js';
import { sampleRun } from './samples.js';

const log = mergeRuns([sampleRun()]);
const text = JSON.stringify(log);
const bytes = Buffer.from(text);

const reasonOf = (input: Uint8Array | string): string | undefined => {
  const reading = readSarif(input);
  return reading.ok ? undefined : reading.reason;
};

/** The sample with something else in its only run. */
const withRun = (changes: object): string => JSON.stringify({ ...log, runs: [{ ...sampleRun(), ...changes }] });
const withResult = (changes: object): string => withRun({ results: [{ ...sampleRun().results?.[0], ...changes }] });

describe('readSarif', () => {
  it.each([
    ['bytes', bytes],
    ['text', text],
    ['bytes with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
    ['text with a byte order mark', `\uFEFF${text}`],
    ['keys of the same name in different objects', withRun({ properties: { results: [], version: '1' } })],
    ['a text that looks like a key', withResult({ message: { text: '{"results":[],"results":[]}' } })],
    ['odd escapes', withResult({ message: { text: '\\\\":\\"' } })],
    [
      'references to other files that hold no results',
      withRun({ externalPropertyFileReferences: { taxonomies: [{}] } }),
    ],
    ['a message by id', withResult({ message: { id: 'default' } })],
  ])('reads %s', (_, input) => {
    const reading = readSarif(input);
    expect(reading).toMatchObject({ ok: true, log: { runs: [{ results: [{ ruleId: 'S602' }] }] } });
  });

  it('leaves everything as it was', () => {
    const strange = { ...log, other: { deep: [null, 1.5] } };
    expect(readSarif(JSON.stringify(strange))).toEqual({ ok: true, log: strange });
  });

  it.each([
    ['nothing', '', /empty/],
    ['blanks', ' \n', /empty/],
    ['half a file', text.slice(0, 200), /no valid JSON/],
    ['two files', text + text, /no valid JSON/],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), /UTF-16/],
    ['broken UTF-8', Buffer.concat([bytes, Buffer.from([0xc3])]), /UTF-8/],
    ['null', 'null', /^the file: .*object/],
    ['a list', '[]', /^the file: .*object/],
    ['another version', JSON.stringify({ ...log, version: '2.0.0' }), /^version: /],
    ['no runs', '{"version":"2.1.0"}', /^runs: /],
    ['no results', withRun({ results: undefined }), /^runs\[0\]\.results: /],
    ['results that are null', withRun({ results: null }), /^runs\[0\]\.results: /],
    ['a tool without name', withRun({ tool: { driver: { name: '' } } }), /^runs\[0\]\.tool\.driver\.name: /],
    ['a result without message', withResult({ message: undefined }), /^runs\[0\]\.results\[0\]\.message: /],
    ['an empty message', withResult({ message: {} }), /message: has neither text nor id/],
    ['an unknown level', withResult({ level: 'fatal' }), /^runs\[0\]\.results\[0\]\.level: /],
    ['an unknown suppression', withResult({ suppressions: [{}] }), /suppressions\[0\]\.kind: /],
    ['half a line', withResult({ locations: [{ physicalLocation: { region: { startLine: 1.5 } } }] }), /startLine: /],
    [
      'results in other files',
      withRun({ externalPropertyFileReferences: { results: [{}] } }),
      /runs\[0\] keeps results or rules in other/,
    ],
    [
      'results beside the runs',
      JSON.stringify({ ...log, inlineExternalProperties: [{ results: [{}] }] }),
      /inlineExternalProperties holds results/,
    ],
    ['one key twice', `{"version":"2.1.0","runs":[],"runs":[]}`, /"runs" stands twice/],
    ['one key twice, once escaped', `{"version":"2.1.0","runs":[],"r\\u0075ns":[]}`, /"runs" stands twice/],
    [
      'a key that changes objects',
      `{"version":"2.1.0","runs":[],"__proto__":{"polluted":1}}`,
      /"__proto__" is not allowed/,
    ],
  ])('refuses %s', (_, input, reason) => {
    expect(reasonOf(input)).toMatch(reason);
  });

  it('pollutes nothing', () => {
    expect(reasonOf('{"__proto__":{"polluted":1}}')).toBeDefined();
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses what is too large, and takes what just fits', () => {
    const limits = { bytes: bytes.length, depth: 200 };
    expect(readSarif(bytes, limits).ok).toBe(true);
    expect(readSarif(Buffer.concat([bytes, Buffer.from(' ')]), limits)).toEqual({
      ok: false,
      reason: `it has ${bytes.length + 1} bytes; the limit is ${bytes.length}`,
    });
    expect(readSarif(`${text} `, limits).ok).toBe(false);
  });

  it('refuses what is nested too deep, without running out of stack', () => {
    const nested = (depth: number): string =>
      `{"version":"2.1.0","runs":[],"x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(reasonOf(nested(199))).toBeUndefined();
    expect(reasonOf(nested(200))).toMatch(/deeper than 200, at position \d+/);
    expect(reasonOf(nested(1_000_000))).toMatch(/deeper than 200/);
    expect(reasonOf('{"a":'.repeat(1_000_000))).toMatch(/deeper than 200/);
  });

  it('quotes nothing of a broken file', () => {
    const secret = ['hunter', '2'].join('');
    expect(reasonOf(`{"a": ${secret}}`)).toMatch(/no valid JSON/);
    expect(reasonOf(`{"a": ${secret}}`)).not.toContain(secret);
  });

  it('never throws, whatever the file is', () => {
    const cut = fc
      .tuple(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }))
      .map(([at, change]) => {
        const copy = Buffer.from(bytes);
        copy.set(change.subarray(0, copy.length - at), at);
        return copy;
      });
    const json = fc.jsonValue().map((runs) => JSON.stringify({ version: '2.1.0', runs }));
    const inner = fc.jsonValue().map((value) => withRun({ results: [value], tool: value }));
    fc.assert(
      fc.property(fc.oneof(cut, json, inner, fc.uint8Array(), fc.string()), (input) => {
        const reading = readSarif(input);
        expect(reading.ok || reading.reason.length > 5).toBe(true);
        if (reading.ok) expect(reading.log.runs.every(({ results }) => Array.isArray(results))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads 40,000 results in seconds (alarms at fifteen)', () => {
    const [result] = sampleRun().results ?? [];
    const large = withRun({ results: Array.from({ length: 40_000 }, () => result) });
    const start = performance.now();
    const reading = readSarif(large);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(reading.ok && reading.log.runs[0]?.results?.length).toBe(40_000);
  });
});
