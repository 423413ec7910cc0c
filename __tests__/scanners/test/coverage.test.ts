import { describe, expect, it } from '@jest/globals';
import { addCoverage, counted } from '../../../src/scanners/test/coverage.js';
import type { Lines } from '../../../src/scanners/test/coverage.js';

/** Lines of several reports together, or why one is none. */
function read(...reports: readonly string[]): unknown {
  const lines: Lines = new Map();
  const [problem] = reports.flatMap((text) => addCoverage(text, lines) ?? []);
  return problem ?? counted(lines);
}

const line = (number: number, hits: number): string => `<line number="${number}" hits="${hits}"/>`;
const cobertura = (content: string): string =>
  `<coverage><packages><package><classes><class filename="a.py">${content}</class></classes></package></packages></coverage>`;
const lcov = (...records: readonly string[]): string => ['TN:', 'SF:a.py', ...records, 'end_of_record', ''].join('\n');
const python = (files: object): string => JSON.stringify({ meta: { version: '7.0' }, files, totals: {} });

describe('coverage', () => {
  it('of Cobertura counts the lines of classes, not those of methods once more', () => {
    const method = `<methods><method><lines>${line(1, 1)}${line(9, 1)}</lines></method></methods>`;
    expect(read(cobertura(`${method}<lines>${line(1, 1)}${line(2, 0)}</lines>`))).toEqual({ all: 2, run: 1 });
  });

  it('of lcov counts records of lines', () => {
    expect(read(lcov('FN:1,f', 'DA:1,2', 'DA:2,0,abc', 'LF:2', 'LH:1'))).toEqual({ all: 2, run: 1 });
  });

  it('of lcov counts what a record without lines says of them, once, unless another report has them', () => {
    const sums = lcov('LF:10', 'LH:2');
    expect(read(sums)).toEqual({ all: 10, run: 2 });
    expect(read(sums, lcov('LF:8', 'LH:3'))).toEqual({ all: 10, run: 3 });
    expect(read(sums, lcov('DA:1,1'))).toEqual({ all: 1, run: 1 });
    expect(read(sums + lcov('DA:1,1').replace('a.py', 'b.py'))).toEqual({ all: 11, run: 3 });
    expect(read(lcov('LF:0', 'LH:0'))).toEqual({ all: 0, run: 0 });
  });

  it('of coverage.py counts lines by their numbers, whatever a file is called', () => {
    const file = { executed_lines: [1, 2], missing_lines: [3] };
    const text = python({ 'a.py': file }).replace('"a.py"', '"__proto__"');
    expect(read(text)).toEqual({ all: 3, run: 2 });
    expect(read(python({}))).toEqual({ all: 0, run: 0 });
  });

  it('of several reports has each line once, and run if any ran it', () => {
    const one = cobertura(`<lines>${line(1, 0)}${line(2, 0)}</lines>`);
    expect(read(one, lcov('DA:1,1', 'DA:3,1'))).toEqual({ all: 3, run: 2 });
    expect(read(lcov('DA:1,1'), lcov('DA:1,0'))).toEqual({ all: 1, run: 1 });
  });

  it.each([
    ['XML of another kind', '<testsuite/>', /its root is <testsuite>/],
    ['XML that is cut off', cobertura('').slice(0, -4), /unclosed|unexpected/i],
    ['a line without a number', cobertura('<lines><line hits="1"/></lines>'), /a line of it is none/],
    ['JSON of another kind', '{"totals":{"percent_covered":100}}', /no JSON report of coverage.py/],
    ['JSON of Jest', '{"a.js":{"path":"a.js","s":{}}}', /no JSON report of coverage.py/],
    ['JSON that is cut off', python({}).slice(0, -1), /no JSON report of coverage.py/],
    ['lcov that is cut off', lcov('DA:1,1').replace('end_of_record', ''), /have no end/],
    ['lcov with a line that is none', lcov('DA:one,1'), /a line of it is none/],
    ['lcov with a number of lines that is none', lcov('LF:-1'), /a line of it is none/],
    ['lcov with more lines run than there are', lcov('LF:1', 'LH:2'), /more lines of a\.py were run than there are/],
    ['lines of no file', 'DA:1,1\n', /a line of it is none/],
    ['text', 'nothing\n', /neither Cobertura, lcov nor coverage.py/],
  ])('is not read from %s', (_, text, reason) => {
    expect(read(text)).toEqual(expect.stringMatching(reason));
  });
});
