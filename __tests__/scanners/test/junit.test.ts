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
