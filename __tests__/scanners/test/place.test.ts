import { describe, expect, it } from '@jest/globals';
import { filesOf, placeOf } from '../../../src/scanners/test/place.js';

const files = filesOf(
  ['src/app.py', 'tests/test_app.py', 'a/test_two.py', 'b/test_two.py', 'web/a%20b.test.js', 'j/com/acme/AppTest.java'],
  '/checkout',
);

const failure = { name: 'n', className: '', message: 'no', trace: '' };

describe('the place of a failed test', () => {
  it.each([
    ['the file and line of the report', { file: 'tests/test_app.py', line: 3 }, 'tests/test_app.py', 3],
    ['an absolute name below the checkout', { file: '/checkout/web/a b.test.js' }, 'web/a%20b.test.js', undefined],
    [
      'a line of that file in the trace first',
      { file: 'src/app.py', line: 3, trace: 'src/app.py:9: x' },
      'src/app.py',
      9,
    ],
    ['a class by its dots', { className: 'tests.test_app.TestApp' }, 'tests/test_app.py', undefined],
    [
      'a class of Java, with its frame',
      { className: 'com.acme.AppTest$Inner', trace: '\tat com.acme.AppTest.x(AppTest.java:12)' },
      'j/com/acme/AppTest.java',
      12,
    ],
    ['the first file of ours in the trace', { trace: 'at /elsewhere/x.py:1\nat src/app.py:2' }, 'src/app.py', 2],
    ['an address of a file', { trace: 'at x (file:///checkout/src/app.py:2:25)' }, 'src/app.py', 2],
    ['a name of Windows', { file: 'C:\\x\\y.py', trace: 'src\\app.py:4' }, 'src/app.py', 4],
  ])('is %s', (_, told, path, line) => {
    expect(placeOf({ ...failure, ...told }, files)).toEqual(line === undefined ? { path } : { path, line });
  });

  it.each([
    ['nothing is told', {}],
    ['the name fits two files', { file: 'test_two.py' }],
    ['the file is not of the tree', { file: '/etc/passwd', line: 1, trace: '/etc/passwd.txt:1' }],
    ['it leads out of the tree', { file: '../src/app.py' }],
  ])('is unknown where %s', (_, told) => {
    expect(placeOf({ ...failure, ...told }, files)).toBeUndefined();
  });

  it('is found in linear time', () => {
    const started = Date.now();
    placeOf({ ...failure, trace: 'a.'.repeat(200_000), className: 'a.'.repeat(100_000) }, files);
    expect(Date.now() - started).toBeLessThan(1000);
  });
});
