import { describe, expect, it } from '@jest/globals';
import { readJunit } from '../../../src/scanners/test/junit.js';

const suite = (content: string, attributes = ''): string => `<testsuite name="s" ${attributes}>${content}</testsuite>`;
const passed = '<testcase classname="c" name="passed"/>';
const broken = '<testcase classname="c" name="n"><failure message="no">trace &lt;here&gt;</failure></testcase>';

describe('a JUnit report', () => {
  it('counts what ran, what was skipped, and what failed', () => {
    const skipped = '<testcase name="s"><skipped/></testcase>';
    expect(readJunit(`<testsuites>${suite(passed + broken + skipped, 'failures="1"')}</testsuites>`)).toEqual({
      executed: 2,
      skipped: 1,
      failed: [{ name: 'n', className: 'c', message: 'no', trace: 'trace <here>' }],
    });
    expect(readJunit(suite(passed))).toEqual({ executed: 1, skipped: 0, failed: [] });
    expect(readJunit('<testsuites/>')).toEqual({ executed: 0, skipped: 0, failed: [] });
  });

  it('takes an error for a failure, one for each test, and not a rerun that passed', () => {
    const twice = '<testcase name="n"><error type="T">t</error><failure message="again"/></testcase>';
    expect(readJunit(suite(twice))).toMatchObject({ executed: 1, failed: [{ message: 'T', className: 's' }] });
    expect(readJunit(suite('<testcase name="n"><flakyFailure message="no"/></testcase>'))).toMatchObject({
      failed: [],
    });
  });

  it('has the file of the test, else of the suite around it, and a line only where it is one', () => {
    const own = broken.replace('<testcase', '<testcase file="a.py" line="7"');
    expect(readJunit(suite(own, 'file="b.py"'))).toMatchObject({ failed: [{ file: 'a.py', line: 7 }] });
    const none = readJunit(suite(broken.replace('<testcase', '<testcase line="0"'), 'file="b.py"'));
    expect(none).toMatchObject({ failed: [{ file: 'b.py' }] });
    expect(none).not.toMatchObject({ failed: [{ line: expect.anything() }] });
  });

  it('has a suite that could not begin as a failed test', () => {
    expect(readJunit(suite(`${passed}<error message="no fixture"/>`, 'errors="1"'))).toMatchObject({
      executed: 2,
      failed: [{ name: 's', message: 'no fixture' }],
    });
  });

  it('may be within other suites, whose numbers hold those of the inner ones', () => {
    const inner = suite(broken, 'failures="1"');
    expect(readJunit(suite(inner, 'failures="1"'))).toMatchObject({ executed: 1, failed: [{ name: 'n' }] });
  });

  it.each<readonly [shows: string, report: string]>([
    ['an element in other letters', '<testcase name="n"><Failure message="no"/></testcase>'],
    ['an element with a prefix', '<testcase name="n"><j:error message="no"/></testcase>'],
    ['an element within another', '<testcase name="n"><details><failure message="no"/></details></testcase>'],
    ['its status', '<testcase name="n" status="Failed"/>'],
    ['its result', '<testcase name="n" result="error"><skipped/></testcase>'],
  ])('has a failure by %s', (_, report) => {
    const text = suite(passed + report, 'failures="1" xmlns:j="j"');
    expect(readJunit(text)).toMatchObject({ executed: 2, failed: [{ name: 'n' }] });
  });

  it('has a failure once where element and status say so, and none by other words', () => {
    const both = broken.replace('<testcase', '<testcase status="failed"');
    expect(readJunit(suite(both, 'failures="2"'))).toMatch(/counts 2 failures and shows 1/);
    for (const said of ['passed', 'run', 'completed', 'ok']) {
      expect(readJunit(suite(`<testcase name="n" status="${said}"/>`))).toMatchObject({ executed: 1, failed: [] });
    }
  });

  it('has a test that was not run by its status', () => {
    const text = suite('<testcase name="n" status="notrun" result="suppressed"/>');
    expect(readJunit(text)).toEqual({ executed: 0, skipped: 1, failed: [] });
  });

  it.each<readonly [where: string, report: string, reason: RegExp]>([
    [
      'the whole',
      `<testsuites tests="3" failures="2" errors="1">${suite(passed)}</testsuites>`,
      /counts 3 failures and shows 0/,
    ],
    ['an inner suite', suite(suite(passed, 'failures="1"')), /counts 1 failures and shows 0/],
    [
      'two inner suites',
      suite(suite(broken, 'failures="1"').repeat(2) + suite('', 'errors="1"')),
      /counts 3 .* shows 2/,
    ],
    ['a suite, by what is no number', suite(passed, 'failures="1 "'), /failures="1 " is no number/],
    ['a suite, by what is below none', suite(passed, 'errors="-1"'), /errors="-1" is no number/],
    ['a suite, by nothing', suite(passed, 'tests=""'), /tests="" is no number/],
  ])('is refused where failures that it does not show are counted by %s', (_, report, reason) => {
    expect(readJunit(report)).toEqual(expect.stringMatching(reason));
  });

  it('says how many tests it counts that it does not show', () => {
    expect(readJunit(suite(passed, 'tests="100"'))).toEqual({ executed: 1, skipped: 0, failed: [], unshown: 99 });
    expect(readJunit(`<testsuites tests="2">${suite(passed + passed, 'tests="2"')}</testsuites>`)).not.toHaveProperty(
      'unshown',
    );
  });

  const lots = 'x'.repeat(1_000_000);
  it.each([
    ['cut off', suite(passed).slice(0, -3), /unclosed|unexpected/i],
    ['empty', '', /must contain a root element|document/i],
    ['of another kind', '<coverage/>', /its root is <coverage>/],
    ['HTML', '<html><body></body></html>', /its root is <html>/],
    ['JSON', '{}', /./],
    ['counting failures that it does not show', suite(passed, 'failures="1" errors="1"'), /counts 2 .* shows 0/],
    ['declaring entities', `<!DOCTYPE a [<!ENTITY x "${lots}">]>${suite(passed)}`, /document type of its own/],
    [
      'asking for a file',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite>&x;</testsuite>',
      /its own/,
    ],
    ['using an entity that is none', suite('&x;'), /entity/i],
    ['100,000 elements deep', '<testsuite>'.repeat(100_000), /more than 100 elements deep/],
  ])('is refused when it is %s', (_, text, reason) => {
    expect(readJunit(text)).toEqual(expect.stringMatching(reason));
  });

  it('keeps a long trace from filling the memory', () => {
    const long = readJunit(suite(`<testcase name="n"><failure>${lots}</failure></testcase>`));
    expect(typeof long === 'string' ? 0 : long.failed[0]?.trace.length).toBe(65_536);
  });
});
