import { describe, expect, it } from '@jest/globals';
import { requirementLines } from '../../src/scanners/pip-audit/requirement-lines.js';

const kindsOf = (text: string) => requirementLines(text).map(({ kind }) => kind);

describe('a line of requirements', () => {
  it.each(['\f', '\v', '\u001c', '\u001d', '\u001e', '\u0085', '\u2028', '\u2029'])(
    'ends where pip ends it: a requirement behind a comment and %j is one',
    (end) => {
      const read = requirementLines(`a==1\n# harmless${end}flask==0.12\nb==2\n`);
      expect(read.map((line) => [line.kind === 'requirement' ? line.name : line.kind, line.line])).toEqual([
        ['a', 1],
        ['flask', 2],
        ['b', 3],
      ]);
    },
  );

  it.each([
    '--pre -r more.txt',
    '--pre --requirement=more.txt',
    '--pre "-r" more.txt',
    '--pre \\-r more.txt',
    '--requirem more.txt',
    '--edit ./local',
    '--no-index -e ./local',
    '--index-url https://index.example -c limits.txt',
  ])('is not believed with an option that may ask for more: %s', (text) => {
    expect(kindsOf(text)).toEqual(['invalid']);
  });

  it.each([
    '--pre',
    '-i https://index.example/simple',
    '-ihttps://index.example/simple',
    '--index-url https://index.example/simple --trusted-host index.example',
    '--extra-index-url=https://index.example/simple',
    '--require-hashes',
    '--only-binary :all:',
  ])('may be an option that names no package: %s', (text) => {
    expect(kindsOf(text)).toEqual(['option']);
  });

  it.each([
    ['a==1 \\\n# why\n-r more.txt\n', ['requirement', 'include']],
    ['a==1 \\\n# why\nflask==0.12\n', ['requirement', 'requirement']],
    ['a==1 \\\n    --hash=sha256:00\nflask==0.12\n', ['requirement', 'requirement']],
  ])('that goes on ends at a comment, as for pip: %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    ['click\\\n-pyjwt==2.3.0\n', 'click-pyjwt', '==2.3.0'],
    ['pyjwt==2.\\\n3.0\n', 'pyjwt', '==2.3.0'],
    ['pyjwt==2.3.0 \\\n    --hash=sha256:00\n', 'pyjwt', '==2.3.0'],
    ['pyjwt==2.3.0\\\n', 'pyjwt', '==2.3.0'],
  ])('that goes on is joined without a space, as by pip: %j', (text, name, specifier) => {
    expect(requirementLines(text)).toMatchObject([{ kind: 'requirement', name, specifier, line: 1 }]);
  });

  it.each(['-r a.txt -r b.txt', '-r "a"b.txt', '-r a\\ b.txt', '-r ${HOME}/a.txt', '-c "a.txt', "-r ''", '-r'])(
    'names no file that pip may read otherwise: %s',
    (text) => {
      expect(kindsOf(text)).toEqual(['invalid']);
    },
  );

  it.each([
    ['-r "a b.txt"', 'a b.txt'],
    ["--requirement='b.txt'", 'b.txt'],
    ['-r a.txt # base', 'a.txt'],
  ])('may quote the name of a file: %s', (text, path) => {
    expect(requirementLines(text)).toEqual([{ kind: 'include', line: 1, path }]);
  });

  it('may name another file', () => {
    expect(kindsOf('-r more.txt\n-rmore.txt\n--requirement more.txt\n-c limits.txt\n')).toEqual([
      'include',
      'include',
      'include',
      'constraint',
    ]);
  });

  it.each([
    'pyjwt -c.y==9.0',
    'pyjwt -ra.txt',
    'pyjwt==2.3.0 -qx.y==9.0',
    'pyjwt --hsah=sha256:00',
    'pyjwt --hash',
    'pyjwt --hash --pre',
    'pyjwt --pre=x',
    'pyjwt==2.3.0 --hash=sha256:00 more',
    'pyjwt "--hash=sha256:00"',
    'pyjwt==1 --no-binary pyjwt -r more.txt',
  ])('is not believed with an option behind a requirement that pip may read otherwise: %s', (text) => {
    expect(kindsOf(text)).toEqual(['invalid']);
  });

  it.each([
    ['pyjwt==2.3.0 --hash=sha256:00 --hash sha256:01', true],
    ['pyjwt==2.3.0 ; python_version > "3" --hash=sha256:00', true],
    ['pyjwt==2.3.0 --config-settings editable=no --global-option=build', false],
    ['pyjwt==2.3.0 --no-binary pyjwt', false],
  ])('may have the options that pip knows for one: %s', (text, hashed) => {
    expect(requirementLines(text)).toMatchObject([
      { kind: 'requirement', name: 'pyjwt', specifier: '==2.3.0', hashed },
    ]);
  });
});
