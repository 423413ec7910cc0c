import { describe, expect, it } from '@jest/globals';
import { options } from '../../src/scanners/pip-audit/options.js';
import { readRequirements } from '../../src/scanners/pip-audit/requirements.js';
import { resolveCommands, resolved } from '../../src/scanners/pip-audit/resolve.js';
import { contextOf } from '../support/scanner-values.js';

type Contents = Readonly<Record<string, string>>;

const askedOf = (files: Contents) => readRequirements('requirements.txt', (path) => files[path]);

/** What uv is given for requirements.txt among these files: what is asked for, the constraints, more options. */
function given(files: Contents) {
  const context = { ...contextOf([]), options: options.parse({}) };
  return resolveCommands('requirements.txt', 0, askedOf(files), context).map(({ name, files: written = {}, args }) => ({
    name,
    texts: Object.values(written).map((text) => text.trim()),
    isPre: args.join(' ').includes('--prerelease allow'),
  }));
}

/** What comes of it where uv answers these texts, one a call. */
function came(files: Contents, ...texts: readonly string[]) {
  const executions = given(files).map(({ name }, index) => ({
    ...{ name, exitCode: 0, timedOut: false, stdout: '', stderr: '', exchanges: {} },
    reports: { resolved: texts[index] ?? '' },
  }));
  const result = resolved('requirements.txt', askedOf(files), executions);
  if (result?.ok !== true) return result?.reason;
  return result.requirements.map(({ name, specifier, line }) => `${line}: ${name}${specifier}`);
}

const twice = { 'requirements.txt': 'numpy<2 ; python_version < "3.9"\nnumpy>=2 ; python_version >= "3.9"\nclick\n' };

describe('what uv is given', () => {
  it('has no marker where a package stands once, so that none drops it', () => {
    expect(given({ 'requirements.txt': 'pyjwt>=2 ; sys_platform == "win32"\n' })).toMatchObject([
      { texts: ['pyjwt>=2', ''] },
    ]);
  });

  it('has each line of a package that stands twice alone as well, without its marker', () => {
    expect(given(twice).map(({ texts: [text] }) => text)).toEqual([
      'numpy<2 ; python_version < "3.9"\nnumpy>=2 ; python_version >= "3.9"\nclick',
      'numpy<2',
      'numpy>=2',
    ]);
  });

  it('keeps the markers of constraints', () => {
    const limits = 'click===8.1.7;python_version=="3.9"\nclick===8.1.8;python_version>="3.10"\n';
    expect(given({ 'requirements.txt': '-c c.txt\nclick>=8\n', 'c.txt': limits })).toMatchObject([
      { texts: ['click>=8', 'click===8.1.7 ; python_version=="3.9"\nclick===8.1.8 ; python_version>="3.10"'] },
    ]);
  });

  it.each([
    ['--pre\nclick\n', true],
    ['--index-url https://index.example.test/simple --pre\nclick\n', true],
    ['-r more.txt\nclick\n', true],
    ['click --pre\n', false],
    ['click\n', false],
  ])('may be what is not released yet where the file says so: %j', (text, isPre) => {
    expect(given({ 'requirements.txt': text, 'more.txt': '--pre\n' })).toMatchObject([{ isPre }]);
  });
});

describe('what uv answers', () => {
  it('counts from every call, each package once a place', () => {
    const answers = ['numpy==2.1\nclick==8.1\n', 'numpy==1.26\n', 'numpy==2.1\n'];
    expect(came(twice, ...answers)).toEqual(['1: numpy==2.1', '3: click==8.1', '1: numpy==1.26', '2: numpy==2.1']);
  });

  it.each([
    ['a package of the file', ['numpy==2.1\n', 'numpy==1.26\n', 'numpy==2.1\n'], /txt:3: click/],
    ['a line alone', ['numpy==2.1\nclick==8.1\n', 'other==1\n', 'numpy==2.1\n'], /txt:1: numpy/],
    ['a version that was asked for', ['numpy==2.1\nclick==8.1\n', 'numpy==2.1\n', 'numpy==2.1\n'], /txt:1: numpy/],
  ])('is no answer without %s', (_, answers, reason) => {
    expect(came(twice, ...answers)).toMatch(reason);
  });
});

describe('options that choose versions', () => {
  it('are told apart from those that say where packages come from', () => {
    const text = '--only-binary :all: --extra-index-url https://index.example.test\n--prefer-binary\nclick\n';
    expect(askedOf({ 'requirements.txt': text })).toMatchObject({
      choosing: ['requirements.txt:1: --only-binary', 'requirements.txt:2: --prefer-binary'],
      ignored: ['requirements.txt:1: --extra-index-url'],
      prereleases: false,
    });
  });
});
