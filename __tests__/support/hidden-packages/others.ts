import { json, lines } from '../lockfile-case.js';
import type { HiddenPackage } from './hidden-package.js';

const hex = (app: string, name: string, version: string): string =>
  `"${app}": {:hex, :${name}, "${version}", "${'0'.repeat(64)}", [:mix], [], "hexpm", "${'1'.repeat(64)}"}`;

const go = (...more: readonly string[]): string => lines('module example.test/mine', '', 'go 1.22', '', ...more);
const required = (mined: string): string => `example.test/${mined} v1.0.0`;

const dependency = (name: string, version: string, ...more: readonly string[]): string =>
  `<dependency><groupId>org.example</groupId><artifactId>${name}</artifactId><version>${version}</version>` +
  `${more.join('')}</dependency>`;
const pom = (...within: readonly string[]): string =>
  lines(
    '<project xmlns="http://maven.apache.org/POM/4.0.0">',
    ...['<modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>mine</artifactId>'],
    ...['<version>0.1.0</version>', ...within, '</project>'],
  );
const garnetOfMaven = `<dependencies>${dependency('garnet', '2.0.0')}</dependencies>`;

const pin = (url: string, version: string): object => ({
  identity: 'x',
  kind: 'remoteSourceControl',
  location: url,
  state: { revision: 'a', version },
});
const swift = (...pins: readonly object[]): string => json({ pins, version: 2 });

const long = 70_000;

export const hiddenElsewhere: readonly HiddenPackage[] = [
  {
    what: 'Mix: a package under another name',
    files: (mined) => ({
      'mix.lock': lines('%{', `  ${hex('garnet', 'garnet', '2.0.0')},`, `  ${hex('app', mined, '1.0.0')},`, '}'),
    }),
  },
  {
    what: 'Mix: two packages in a line',
    files: (mined) => ({
      'mix.lock': lines('%{', `  ${hex('garnet', 'garnet', '2.0.0')}, ${hex(mined, mined, '1.0.0')},`, '}'),
    }),
  },
  {
    what: 'Mix: behind a very long line',
    files: (mined) => ({
      'mix.lock': lines(
        ...['%{', `  ${hex('garnet', 'garnet', '2.0.0')},`, `  # ${'x'.repeat(long)}`],
        ...[`  ${hex(mined, mined, '1.0.0')},`, '}'],
      ),
    }),
  },
  {
    what: 'Mix: a tag of a git repository',
    files: (mined) => ({
      'mix.lock': lines(
        ...['%{', `  ${hex('garnet', 'garnet', '2.0.0')},`],
        ...[`  "${mined}": {:git, "https://example.test/x.git", "${'a'.repeat(40)}", [tag: "v1.0.0"]},`, '}'],
      ),
    }),
  },
  {
    what: 'Gradle: behind a very long line',
    files: (mined) => ({
      'gradle.lockfile': lines(
        ...['org.example:garnet:2.0.0=compileClasspath', `# ${'x'.repeat(long)}`],
        ...[`org.example:${mined}:1.0.0=compileClasspath`, 'empty='],
      ),
    }),
  },
  {
    what: 'Go: what other modules need, before Go 1.17',
    files: (mined) => ({
      'go.mod': go('require example.test/garnet v2.0.0+incompatible', `require ${required(mined)} // indirect`).replace(
        '1.22',
        '1.16',
      ),
    }),
  },
  {
    what: 'Go: a replacement of one version beside that of all',
    files: (mined) => ({
      'go.mod': go(
        ...['require (', '\texample.test/garnet v1.2.0', '\texample.test/opal v1.0.0', ')'],
        ...[`replace example.test/opal => example.test/opal v1.5.0`],
        ...[`replace example.test/opal v1.0.0 => ${required(mined)}`],
      ),
    }),
  },
  {
    what: 'Go: a replacement that is replaced, which Go does not do',
    files: (mined) => ({
      'go.mod': go(
        ...['require example.test/garnet v1.2.0', 'require example.test/opal v1.0.0'],
        ...[`replace example.test/opal => ${required(mined)}`, `replace example.test/${mined} => ./elsewhere`],
      ),
    }),
  },
  {
    what: 'Go: a module twice, of which the later version counts',
    files: (mined) => ({
      'go.mod': go(
        ...['require example.test/garnet v1.2.0', `require ${required(mined)}`],
        ...[`require example.test/${mined} v0.0.1`],
        ...[`replace example.test/${mined} v0.0.1 => ./elsewhere`],
      ),
    }),
  },
  ...['Gemfile.lock', 'gems.locked'].map((name) => ({
    what: `Bundler: another version for another platform, in ${name}`,
    files: (mined: string) => ({
      [name]: lines(
        ...['GEM', '  remote: https://example.test/', '  specs:', '    garnet (2.0.0)', `    ${mined} (1.0.0)`],
        ...[`    ${mined} (1.9.0-java)`, '', 'PLATFORMS', '  java', '  ruby', '', 'DEPENDENCIES', `  ${mined}`],
      ),
    }),
  })),
  {
    what: 'Pipenv: a category of its own',
    files: (mined) => ({
      'Pipfile.lock': json({
        _meta: { 'pipfile-spec': 6 },
        default: { garnet: { version: '==2.0.0' } },
        develop: {},
        worker: { [mined]: { version: '==1.0.0' } },
      }),
    }),
  },
  {
    what: 'Swift: an address of ssh',
    files: (mined) => ({
      'Package.resolved': swift(
        pin('https://github.com/example/garnet', '2.0.0'),
        pin(`git@github.com:example/${mined}.git`, '1.0.0'),
      ),
    }),
  },
  {
    what: 'Swift: an address written otherwise',
    files: (mined) => ({
      'Package.resolved': swift(
        pin('https://github.com/example/garnet', '2.0.0'),
        pin(`http://GitHub.com/Example/${mined}.git/`, '1.0.0'),
      ),
    }),
  },
  {
    what: 'CocoaPods: a part of a pod',
    files: (mined) => ({
      'Podfile.lock': lines(
        ...['PODS:', '  - Garnet (2.0.0)', `  - ${published(mined)}/Core (1.0.0)`, '', 'DEPENDENCIES:'],
        ...[`  - ${published(mined)}/Core`, '', 'PODFILE CHECKSUM: 0000000000000000000000000000000000000000', ''],
        ...['COCOAPODS: 1.15.2'],
      ),
    }),
  },
  {
    what: 'Maven: a dependency that is optional to others',
    files: (mined) => ({
      'pom.xml': pom(
        `<dependencies>${dependency('garnet', '2.0.0')}`,
        `${dependency(mined, '1.0.0', '<optional>true</optional>')}</dependencies>`,
      ),
    }),
  },
  {
    what: 'Maven: a dependency of a profile',
    files: (mined) => ({
      'pom.xml': pom(
        garnetOfMaven,
        `<profiles><profile><id>p</id><dependencies>${dependency(mined, '1.0.0')}</dependencies></profile></profiles>`,
      ),
    }),
  },
  {
    what: 'Maven: an archive that the machine has',
    files: (mined) => ({
      'pom.xml': pom(
        `<dependencies>${dependency('garnet', '2.0.0')}`,
        `${dependency(mined, '1.0.0', '<scope>system</scope>')}</dependencies>`,
      ),
    }),
  },
  {
    what: 'Maven: an optional dependency of a module, with the version of its parent',
    files: (mined) => ({
      'pom.xml': pom(
        '<packaging>pom</packaging><modules><module>web</module></modules>',
        `<properties><mined.version>1.0.0</mined.version></properties>${garnetOfMaven}`,
      ),
      'web/pom.xml': lines(
        '<project><modelVersion>4.0.0</modelVersion>',
        '<parent><groupId>org.example</groupId><artifactId>mine</artifactId><version>0.1.0</version></parent>',
        `<artifactId>web</artifactId><dependencies>`,
        `${dependency(mined, '${mined.version}', '<optional>true</optional>')}</dependencies></project>`,
      ),
    }),
  },
];

/** Names of pods begin with a capital. */
const published = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
