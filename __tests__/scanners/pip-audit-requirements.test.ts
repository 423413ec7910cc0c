import { describe, expect, it } from '@jest/globals';
import { readRequirements, unversionedIn } from '../../src/scanners/pip-audit/requirements.js';

type Contents = Readonly<Record<string, string>>;

/** What requirements.txt among these files says, in short. */
function said(files: Contents) {
  const read = readRequirements('requirements.txt', (path) => files[path]);
  const textOf = ({ name, specifier }: { readonly name: string; readonly specifier: string }) => `${name}${specifier}`;
  return {
    asked: read.requirements.map(textOf),
    constraints: read.constraints.map(textOf),
    unversioned: unversionedIn(read, read.requirements).map(({ where }) => where),
    problems: read.problems,
  };
}

describe('a file of constraints', () => {
  it('brings in what it includes, as in pip', () => {
    const files = { 'requirements.txt': '-c c.txt\nclick==8.1.7\n', 'c.txt': 'six==1\n-r more.txt\n-c d.txt\n' };
    expect(said({ ...files, 'more.txt': 'pyjwt==2.3.0\n', 'd.txt': 'idna==3\n' })).toEqual({
      asked: ['pyjwt==2.3.0', 'click==8.1.7'],
      constraints: ['six==1', 'idna==3'],
      unversioned: [],
      problems: [],
    });
  });

  it.each([
    ['pyjwt @ https://example.test/PyJWT-2.3.0.tar.gz', 'PyJWT'],
    ['https://example.test/PyJWT-2.3.0-py3-none-any.whl', 'pyjwt'],
    ['git+https://example.test/x.git@main#egg=PyJWT', 'pyjwt'],
    ['git+https://example.test/x.git', 'click'],
    ['-e ./local', 'click'],
  ])('that gives an address, %s, leaves no version of %s', (line, name) => {
    const files = { 'requirements.txt': `-c c.txt\n${name}\n`, 'c.txt': `\n${line}\n` };
    expect(said(files).unversioned).toEqual(['c.txt:2']);
  });

  it('may give an address to what nobody asks for', () => {
    const files = { 'requirements.txt': '-c c.txt\nclick\n', 'c.txt': 'pyjwt @ https://example.test/a.zip\n' };
    expect(said(files).unversioned).toEqual([]);
  });
});

describe('the encoding of requirements', () => {
  it.each([
    '# coding: utf-7\nclick==8.1.7\n# +AAo-pyjwt==2.3.0\n',
    '\n# -*- coding: cp037 -*-\n',
    '# coding: latin-1\n# \uFFFD\npyjwt==2.3.0\n',
    '# coding: rot13\n# coding: utf-8\n',
    '\uFFFD\uFFFDp\0y\0',
  ])('is an error where pip may read it otherwise: %j', (text) => {
    expect(said({ 'requirements.txt': text }).problems).toEqual([expect.stringMatching(/^requirements\.txt .*UTF-8/)]);
  });

  it.each([
    '# coding: utf-8\nclick==8.1.7\n',
    '# vim: set fileencoding=UTF8 :\nclick==8.1.7\n',
    '# coding=latin-1\nclick==8.1.7\n',
    '\n\n# coding: utf-7\nclick==8.1.7\n',
    '# written with care for coding\nclick==8.1.7\n',
    '# \uFFFD\nclick==8.1.7\n',
  ])('may be said, or be none of its comments: %j', (text) => {
    expect(said({ 'requirements.txt': text })).toMatchObject({ asked: ['click==8.1.7'], problems: [] });
  });
});

describe('a lock of the standard form', () => {
  const lock = (version: string): string =>
    `lock-version = "${version}"\n[[packages]]\nname = "pyjwt"\nversion = "2.3.0"\n`;
  const problems = (text: string) => readRequirements('pylock.toml', () => text).problems;

  it.each(['1.0', '1.7'])('is read in version %s', (version) => {
    expect(problems(lock(version))).toEqual([]);
  });

  it.each(['2.0', '10.0', '1', ''])('is an error in version %j', (version) => {
    expect(problems(lock(version))).toEqual([expect.stringMatching(/lock-version/)]);
  });
});
