import { describe, expect, it } from '@jest/globals';
import { judgeReports } from '../../../src/scanners/test/answer.js';
import { options } from '../../../src/scanners/test/options.js';

const one = '<testsuite><testcase name="n"/></testsuite>';
const skipped = '<testsuite><testcase name="n"><skipped/></testcase></testsuite>';

/** What is made of JUnit reports by name, which these globs promise. */
const judged = (junit: readonly string[], reports: Readonly<Record<string, string>>) =>
  judgeReports(
    options.parse({ junit }),
    Object.entries(reports).map(([path, text]) => ({ path, text, sha256: '', modifiedMs: 0 })),
    [],
    '/w',
  );

describe('reports of tests', () => {
  it.each(['<testsuites/>', '<testsuites tests="0"></testsuites>', skipped])(
    'have a test that ran for each glob: %s is none',
    (empty) => {
      const reports = { 'a/one.xml': one, 'b/none.xml': empty };
      const reason = 'no test was executed by the reports of b/*.xml';
      expect(judged(['a/*.xml', 'b/*.xml'], reports)).toMatchObject({ ok: false, reason });
      expect(judged(['b/*.xml'], { 'b/none.xml': empty })).toMatchObject({ reason: 'no test was executed' });
      expect(judged(['*/*.xml'], reports)).toMatchObject({ ok: true, notes: [expect.stringMatching(/^1 test ran/)] });
    },
  );

  it('may count more tests than they show, which is said', () => {
    const more = one.replace('>', ' tests="9">');
    expect(judged(['*.xml'], { 'a.xml': more })).toMatchObject({
      ok: true,
      remarks: ['a.xml counts 8 tests more than it shows.'],
    });
    expect(judged(['*.xml'], { 'a.xml': one })).toMatchObject({ ok: true, remarks: [] });
  });
});
