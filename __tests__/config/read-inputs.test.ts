import { describe, expect, it } from '@jest/globals';
import { emptyInputs, inputDescriptions, inputNames, type Inputs } from '../../src/config/inputs.js';
import { readInputs } from '../../src/config/read-inputs.js';
import { thrownBy } from './registry.js';
import { gateIds } from '../../src/gates.js';

/** All gates, as messages list them. */
const known = gateIds.join(', ');

const read = (given: Partial<Inputs>) => readInputs({ ...emptyInputs, ...given });
const problem = (given: Partial<Inputs>): string => thrownBy(() => read(given));
const climbs = 'climbs with ..; write a path that goes down from the root of the repository';
const absolute = 'is absolute; write a path relative to the root of the repository';

describe('inputs', () => {
  it('are described one by one, the token last and never empty', () => {
    expect(inputDescriptions.map(({ name }) => name)).toEqual([...inputNames, 'mirror', 'token']);
    expect(inputDescriptions.map((input) => input.default)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '${{ github.token }}',
    ]);
    expect(inputDescriptions.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
  });

  it('say nothing when nothing is given', () => {
    expect(Object.keys(emptyInputs)).toEqual([...inputNames]);
    expect(readInputs(emptyInputs)).toEqual({
      gates: undefined,
      config: undefined,
      failOn: { gates: new Map() },
      images: [],
      imagesArtifacts: [],
      workingDirectory: '',
      name: '',
    });
  });
});

describe('input gates', () => {
  it.each([
    ['lint', ['lint']],
    ['lint,secrets', ['lint', 'secrets']],
    [' secrets \n lint\n', ['secrets', 'lint']],
    ['lint, lint', ['lint']],
    [',lint,,', ['lint']],
  ])('%j', (gates, expected) => {
    expect([...(read({ gates }).gates ?? [])]).toEqual(expected);
  });

  it.each([
    ['lnt', `unknown gate "lnt"; did you mean lint? Use one of: ${known}`],
    ['lint secret', `unknown gate "secret"; did you mean secrets? Use one of: ${known}`],
    ['Lint', `unknown gate "Lint"; did you mean lint? Use one of: ${known}`],
    ['all', `unknown gate "all"; use one of: ${known}`],
    ['constructor', `unknown gate "constructor"; use one of: ${known}`],
    [',', `"," names no gate; use one or more of: ${known}, or leave it empty`],
    ['lint;\u001b[2J', `unknown gate "lint;\\u001b[2J"; use one of: ${known}`],
  ])('refuses %j', (gates, message) => {
    expect(problem({ gates })).toBe(`UsageError: input gates: ${message}`);
  });
});

describe('input images', () => {
  it('is a list of references and archives, and refuses what could pass for a flag', () => {
    expect(read({ images: ' ghcr.io/org/app:{sha},\nbuild/app.tar ' }).images).toEqual([
      'ghcr.io/org/app:{sha}',
      'build/app.tar',
    ]);
    expect(read({}).images).toEqual([]);
    expect(read({ 'images-artifact': 'images-amd64, images arm64' }).imagesArtifacts).toHaveLength(3);
    expect(problem({ 'images-artifact': '../x' })).toContain('is no name of an artifact');
    expect(problem({ images: 'app:1 --insecure' })).toContain('input images: "--insecure" is no image');
  });
});

describe('input fail-on', () => {
  it.each([
    ['high', 'high', {}],
    ['none', 'none', {}],
    ['lint=high', undefined, { lint: 'high' }],
    ['lint = high , secrets=critical', undefined, { lint: 'high', secrets: 'critical' }],
    ['medium\nsecrets=info\n', 'medium', { secrets: 'info' }],
    ['secrets=info medium', 'medium', { secrets: 'info' }],
    ['  ', undefined, {}],
  ])('%j', (text, all, gates) => {
    const { failOn } = read({ 'fail-on': text });
    expect(failOn.all).toBe(all);
    expect(Object.fromEntries(failOn.gates)).toEqual(gates);
  });

  const list = 'critical, high, medium, low, info, none';
  it.each([
    ['hihg', `unknown threshold "hihg"; did you mean high? Use one of: ${list}`],
    ['crit', `unknown threshold "crit"; did you mean critical? Use one of: ${list}`],
    ['lint=HIGH', `unknown threshold "HIGH"; did you mean high? Use one of: ${list}`],
    ['error', `unknown threshold "error"; use one of: ${list}`],
    ['lnt=high', `unknown gate "lnt"; did you mean lint? Use one of: ${known}`],
    ['lint=', '"lint=" is no gate=threshold; write, for example, secrets=low'],
    ['=low', '"=low" is no gate=threshold; write, for example, secrets=low'],
    ['lint=low=high', '"lint=low=high" is no gate=threshold; write, for example, secrets=low'],
    ['lint=low, lint=high', 'gate lint has two thresholds; keep one'],
    ['low, high', 'two thresholds for all gates, low and high; keep one, or write gate=threshold'],
    [',', `"," names no threshold; use one of: ${list}`],
  ])('refuses %j', (text, message) => {
    expect(problem({ 'fail-on': text })).toBe(`UsageError: input fail-on: ${message}`);
  });
});

describe('input working-directory', () => {
  it.each([
    ['.', ''],
    ['./', ''],
    ['shop', 'shop'],
    ['./shop/', 'shop'],
    ['shop//api/./v1', 'shop/api/v1'],
    ['shöp/a b', 'sh%C3%B6p/a%20b'],
    ['a..b/...', 'a..b/...'],
    ['a/-b', 'a/-b'],
    ['.github', '.github'],
    ['100%', '100%25'],
  ])('%j is %j', (text, path) => {
    expect(read({ 'working-directory': text }).workingDirectory).toBe(path);
  });

  it.each([
    ['..', climbs],
    ['../other', climbs],
    ['shop/../..', climbs],
    ['shop/..', climbs],
    ['/etc', absolute],
    ['//host/share', absolute],
    ['C:/work', absolute],
    ['c:', absolute],
    ['~/shop', 'begins with ~; write a path relative to the root of the repository'],
    ['shop\\api', 'holds a backslash; separate folders with /'],
    ['-rf', 'begins with a dash; name another path'],
    ['./-rf', 'begins with a dash; name another path'],
    ['shop\0', 'holds a control character; remove it'],
    ['shop\nlint', 'holds a control character; remove it'],
    ['.git/hooks', "leads into git's own folder; name a path that git tracks"],
    ['shop/.GIT', "leads into git's own folder; name a path that git tracks"],
  ])('refuses %j', (text, message) => {
    expect(problem({ 'working-directory': text })).toBe(
      `UsageError: input working-directory: ${JSON.stringify(text)} ${message}`,
    );
  });
});

describe('input config', () => {
  it.each([
    ['policy.yml', 'policy.yml'],
    ['./ci/my policy.yml', 'ci/my%20policy.yml'],
  ])('%j is %j', (config, path) => {
    expect(read({ config }).config).toBe(path);
  });

  it.each([
    ['.', 'names a folder; write the path of a file, relative to the root of the repository'],
    ['ci/', 'names a folder; write the path of a file, relative to the root of the repository'],
    ['ci/.', 'names a folder; write the path of a file, relative to the root of the repository'],
    ['../policy.yml', climbs],
    ['/policy.yml', absolute],
  ])('refuses %j', (config, message) => {
    expect(problem({ config })).toBe(`UsageError: input config: ${JSON.stringify(config)} ${message}`);
  });
});

describe('input name', () => {
  it.each(['a', 'Shop-2.api_v1', '0', 'x'.repeat(64), ' shop '])('%j', (name) => {
    expect(read({ name }).name).toBe(name.trim());
  });

  it.each(['-a', '.', '_a', 'a/b', 'a b', 'ä', '..', 'a\nb'])('refuses %j', (name) => {
    expect(problem({ name })).toBe(
      `UsageError: input name: ${JSON.stringify(name)} is no valid name; use letters, digits, dots, dashes and ` +
        'underscores, a letter or digit first, 64 characters at most',
    );
  });

  it('refuses 65 characters, and shows the first 60', () => {
    expect(problem({ name: 'x'.repeat(65) })).toContain(`"${'x'.repeat(60)}…" is no valid name`);
  });
});
