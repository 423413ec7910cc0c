import { describe, expect, it } from '@jest/globals';
import { lines } from '../../support/lockfile-case.js';
import { anew, named } from '../../support/restated-lockfile.js';

describe('go.mod', () => {
  const judged = (...more: readonly string[]) => named('go.mod', lines('module m', '', 'go 1.22', ...more));

  it.each([
    ['what is asked for', ['require a.test/b v1.0.0'], ['a.test/b v1.0.0']],
    [
      'blocks, comments, quotes',
      ['require ( // x', '\ta.test/b v1.0.0 // indirect', '', '\t"a.test/c" `v2.0.0`', ')'],
      ['a.test/b v1.0.0', 'a.test/c v2.0.0'],
    ],
    ['a replacement', ['require a.test/b v1.0.0', 'replace a.test/b => a.test/c v2.0.0'], ['a.test/c v2.0.0']],
    [
      'that of the version first',
      [
        'require a.test/b v1.0.0',
        'replace (',
        'a.test/b => a.test/c v2.0.0',
        'a.test/b v1.0.0 => a.test/d v3.0.0',
        ')',
      ],
      ['a.test/d v3.0.0'],
    ],
    ['none of another version', ['require a.test/b v1.0.0', 'replace a.test/b v2.0.0 => ./b'], ['a.test/b v1.0.0']],
    ['no folder of the repository', ['require a.test/b v1.0.0', 'replace a.test/b => ../b'], []],
    ['no other directive', ['exclude a.test/b v1.0.0', 'tool a.test/c', 'retract [v1.0.0, v1.1.0]'], []],
  ])('names %s', (_, more, packages) => {
    expect(judged(...more)).toEqual({ packages, unresolved: [] });
  });

  it('cannot tell what has no version, or no end', () => {
    expect(judged('require a.test/b')).toEqual({ packages: [], unresolved: ['a.test/b'] });
    expect(judged('require "a.test/b v1.0.0')).toBe('untold');
  });
});

describe('other lockfiles', () => {
  it('of Gradle: names each line, and says which are for tests', () => {
    const lock = lines(
      '# comment',
      'g:a:1.0.0=compileClasspath,testX',
      ' g:b:2.0.0=testX,testY',
      'g:c:3.0.0',
      'empty=',
    );
    expect(named('gradle.lockfile', lock, ['g:a 1.0.0'])).toEqual({
      packages: ['g:b 2.0.0 (dev)', 'g:c 3.0.0'],
      unresolved: [],
    });
  });

  it('of Bundler: names each platform', () => {
    const lock = lines('GEM', '  specs:', '    a (1.0.0)', '      b (~> 1)', '    a (1.1.0-x86_64-linux)', '    c', '');
    expect(named('Gemfile.lock', lock, ['a 1.1.0'])).toEqual({ packages: ['a 1.0.0'], unresolved: ['c'] });
  });

  it('of Conan: names what builds need as well', () => {
    const lock = JSON.stringify({ requires: ['a/1.0.0#1%2', 'b'], build_requires: ['c/2.0.0@user/x'] });
    const packages = ['c 2.0.0 (dev)'];
    expect(named('conan.lock', lock, ['a 1.0.0'])).toEqual({ packages, unresolved: ['b'] });
    expect(named('conan.lock', '{"graph_lock": {"nodes": {"0": {"ref": "mine/1"}}}}')).toEqual({
      packages: [],
      unresolved: [],
    });
    expect(named('conan.lock', '{')).toBe('untold');
  });

  it('of Pipenv: names all categories', () => {
    const lock = JSON.stringify({
      _meta: {},
      default: { a: { version: '==1.0.0' } },
      develop: { b: { version: '==2.0.0' }, x: {} },
      docs: { c: { version: '==3.0.0' } },
      worker: { d: { version: '===4.0.0' }, e: { git: 'x' } },
    });
    const packages = ['b 2.0.0 (dev)', 'c 3.0.0 (dev)', 'd 4.0.0'];
    expect(named('Pipfile.lock', lock, ['a 1.0.0'])).toEqual({ packages, unresolved: ['e'] });
    expect(named('Pipfile.lock', '[')).toBe('untold');
  });

  it.each([
    ['git@github.com:Owner/a.git', ['github.com/Owner/a 1.0.0', 'github.com/owner/a 1.0.0']],
    ['ssh://git@github.com:22/owner/a.git', ['github.com/owner/a 1.0.0']],
    ['http://github.com/owner/a/', ['github.com/owner/a 1.0.0']],
  ])('of Swift: names %s', (location, packages) => {
    const pins = [{ identity: 'a', kind: 'remoteSourceControl', location, state: { version: '1.0.0' } }];
    expect(named('Package.resolved', JSON.stringify({ pins, version: 2 }))).toEqual({ packages, unresolved: [] });
    const first = { pins: [{ package: 'a', repositoryURL: location, state: { version: '1.0.0', branch: null } }] };
    expect(named('Package.resolved', JSON.stringify({ object: first, version: 1 }))).toEqual({
      packages,
      unresolved: [],
    });
  });

  it('of Swift: cannot tell a package of a registry', () => {
    const pins = [{ identity: 'owner.a', kind: 'registry', location: '', state: { version: '1.0.0' } }];
    expect(named('Package.resolved', JSON.stringify({ pins }))).toEqual({ packages: [], unresolved: ['owner.a'] });
    expect(named('Package.resolved', '')).toBe('untold');
  });

  it('of CocoaPods: names the pod of a part', () => {
    const lock = lines(
      'PODS:',
      '  - A/Core (1.0.0):',
      '    - A/Base (= 1.0.0)',
      '  - A/Base (1.0.0)',
      '  - "B+C (2.0)"',
    );
    expect(named('Podfile.lock', lock)).toEqual({ packages: ['A 1.0.0', 'B+C 2.0'], unresolved: [] });
    expect(named('Podfile.lock', 'PODS: [')).toBe('untold');
  });
});

describe('pom.xml', () => {
  const dependency = (name: string, more = '') =>
    `<dependency><groupId>g</groupId><artifactId>${name}</artifactId><version>\${v}</version>${more}</dependency>`;
  const written = (...within: readonly string[]) => {
    const restated = anew('pom.xml', `<project xmlns="x"><artifactId>mine</artifactId>${within.join('')}</project>`);
    return restated === 'untold' ? [] : restated.texts;
  };

  it('names what is shipped, optional or not, and what profiles add', () => {
    const [first = '', ...more] = written(
      '<properties><v>1</v></properties><build><plugins><plugin><dependencies>',
      `${dependency('plugin')}</dependencies></plugin></plugins></build><dependencyManagement><dependencies>`,
      `${dependency('managed', '<optional>true</optional>')}</dependencies></dependencyManagement><dependencies>`,
      dependency('a', '<optional>true</optional>'),
      dependency('b', '<scope>system</scope><systemPath>x</systemPath>'),
      `${dependency('c', '<scope>test</scope>')}${dependency('d', '<scope>provided</scope>')}</dependencies>`,
      `<profiles><profile><properties><v>2</v></properties><dependencies>${dependency('a')}${dependency('e')}`,
      '</dependencies></profile></profiles>',
    );
    const own = (name: string, version: string) => dependency(name).replace('${v}', version);
    expect(first).toContain(`<dependencies>${dependency('a')}${dependency('b')}${own('e', '2')}</dependencies>`);
    expect(first).toContain('<properties><v>1</v></properties>');
    expect(first).not.toMatch(/optional|plugin|profile/);
    expect(more.map((one) => /<dependencies><dependency>.*<\/project>/.exec(one)?.[0])).toEqual([
      expect.stringContaining(`<dependencies>${own('a', '2')}</dependencies></project>`),
    ]);
  });

  it('cannot tell what is no XML', () => {
    expect(named('pom.xml', '<project>')).toBe('untold');
  });
});
