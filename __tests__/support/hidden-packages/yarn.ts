import { json, lines } from '../lockfile-case.js';
import type { HiddenPackage } from './hidden-package.js';

const header = '# yarn lockfile v1';

const classic = (key: string, version: string, ...more: readonly string[]): string =>
  lines(`${key}:`, `  version "${version}"`, '  integrity sha512-x', ...more);

const berry = (key: string, version: string, resolution: string, ...more: readonly string[]): string =>
  lines(`${key}:`, `  version: ${version}`, `  resolution: "${resolution}"`, ...more, '  languageName: node');

const metadata = '__metadata:\n  version: 8\n  cacheKey: 10c0\n';
const garnet = classic('garnet@^2.0.0', '2.0.0');

/** Descriptors of one package, which together are longer than a key of YAML may be. */
const manyOf = (name: string): string =>
  Array.from({ length: 120 }, (_, index) => `${name}@npm:^1.0.0-${index}`).join(', ');

export const hiddenFromYarn: readonly HiddenPackage[] = [
  {
    what: 'Yarn 1: an alias that another package asks for',
    files: (mined) => ({
      'yarn.lock': [
        `${header}\n`,
        classic('garnet@^2.0.0', '2.0.0', '  dependencies:', `    short "npm:${mined}@1.0.0"`),
        classic(`"short@npm:${mined}@1.0.0"`, '1.0.0'),
      ].join('\n'),
    }),
  },
  {
    what: 'Yarn 1: a package of a git repository',
    files: (mined) => ({
      'yarn.lock': [`${header}\n`, garnet, classic(`"${mined}@git+https://example.test/x.git#v1.0.0"`, '1.0.0')].join(
        '\n',
      ),
    }),
  },
  {
    what: 'Yarn 1: a package of an archive',
    files: (mined) => ({
      'yarn.lock': [`${header}\n`, garnet, classic(`"${mined}@https://example.test/x.tgz"`, '1.0.0')].join('\n'),
    }),
  },
  {
    what: 'Yarn 1: no empty line between two packages',
    files: (mined) => ({ 'yarn.lock': `${header}\n\n${classic(`${mined}@^1.0.0`, '1.0.0')}${garnet}` }),
  },
  {
    what: 'Yarn 1: an empty line with a space in it',
    files: (mined) => ({ 'yarn.lock': `${header}\n\n${classic(`${mined}@^1.0.0`, '1.0.0')} \n${garnet}` }),
  },
  {
    what: 'Yarn 1: an optional dependency of a package, which a development dependency needs as well',
    files: (mined) => ({
      'package.json': json({ dependencies: { garnet: '^2.0.0' }, devDependencies: { [mined]: '^1.0.0' } }),
      'yarn.lock': [
        `${header}\n`,
        classic('garnet@^2.0.0', '2.0.0', '  optionalDependencies:', `    ${mined} "^1.0.0"`),
        classic(`${mined}@^1.0.0`, '1.0.0'),
      ].join('\n'),
    }),
  },
  {
    what: 'Yarn 1: a version that `resolutions` sets',
    files: (mined) => ({
      'package.json': json({
        dependencies: { [mined]: '^9.0.0' },
        devDependencies: { garnet: '^2.0.0' },
        resolutions: { [mined]: '1.0.0' },
      }),
      'yarn.lock': [
        `${header}\n`,
        classic('garnet@^2.0.0', '2.0.0', '  dependencies:', `    ${mined} "1.0.0"`),
        classic(`${mined}@1.0.0, ${mined}@^9.0.0`, '1.0.0'),
      ].join('\n'),
    }),
  },
  {
    what: 'Yarn: an alias that another package asks for',
    files: (mined) => ({
      'yarn.lock': [
        metadata,
        berry('"garnet@npm:^2.0.0"', '2.0.0', 'garnet@npm:2.0.0', '  dependencies:', `    short: "npm:${mined}@1.0.0"`),
        berry(`"short@npm:${mined}@1.0.0"`, '1.0.0', `${mined}@npm:1.0.0`),
      ].join('\n'),
    }),
  },
  {
    what: 'Yarn: a package of a git repository',
    files: (mined) => ({
      'yarn.lock': [
        metadata,
        berry('"garnet@npm:^2.0.0"', '2.0.0', 'garnet@npm:2.0.0'),
        berry(
          `"${mined}@https://example.test/x.git#v1"`,
          '1.0.0',
          `${mined}@https://example.test/x.git#commit=0123456789`,
        ),
      ].join('\n'),
    }),
  },
  {
    what: 'Yarn: a package that many ask for',
    files: (mined) => ({
      'yarn.lock': [
        metadata,
        berry('"garnet@npm:^2.0.0"', '2.0.0', 'garnet@npm:2.0.0'),
        berry(`? "${manyOf(mined)}"\n`, '1.0.0', `${mined}@npm:1.0.0`),
      ].join('\n'),
    }),
  },
];
