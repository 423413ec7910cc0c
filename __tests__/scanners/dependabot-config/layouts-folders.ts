import { asking, dependabot, type Row } from './look.js';

const { npm } = asking;
const config = '.github/dependabot.yml';
const packages = { 'packages/a/package.json': npm, 'packages/b/c/package.json': npm };

/** How folders are named. */
export const folders: readonly Row[] = [
  ['no configuration', { 'package.json': npm, 'web/package.json': npm }, ['npm /', 'npm /web']],
  ['the root', { 'package.json': npm, [config]: dependabot(['npm', '/']) }, []],
  ['directory "."', { 'package.json': npm, [config]: dependabot(['npm', '.']) }, []],
  ['no leading slash', { 'web/package.json': npm, [config]: dependabot(['npm', 'web']) }, []],
  ['a trailing slash', { 'web/package.json': npm, [config]: dependabot(['npm', '/web/']) }, []],
  ['dots on the way', { 'web/package.json': npm, [config]: dependabot(['npm', '/api/../web/.']) }, []],
  ['upper case', { 'web/package.json': npm, [config]: dependabot(['npm', '/Web']) }, ['npm /web']],
  ['the root is not what is below', { 'web/package.json': npm, [config]: dependabot(['npm', '/']) }, ['npm /web']],
  ['another ecosystem', { 'web/package.json': npm, [config]: dependabot(['cargo', '/web']) }, ['npm /web']],
  ['a space in the name', { 'we b/package.json': npm, [config]: dependabot(['npm', '/we b']) }, []],
  ['a name that is no ASCII', { 'café/package.json': npm, [config]: dependabot(['npm', '/café']) }, []],
  ['backslashes are no separators', { 'a/b/package.json': npm, [config]: dependabot(['npm', '\\a\\b']) }, ['npm /a/b']],
  [
    'one finding a folder',
    { 'requirements.txt': 'flask==2\n', 'requirements-dev.txt': 'pytest==8\n', 'pyproject.toml': '[project]\n' },
    ['pip /'],
  ],
  ['a .yaml', { 'web/package.json': npm, '.github/dependabot.yaml': dependabot(['npm', '/web']) }, []],
  ['CRLF', { 'web/package.json': npm, [config]: dependabot(['npm', '/web']).replaceAll('\n', '\r\n') }, []],
  ['a byte order mark', { 'web/package.json': npm, [config]: `\ufeff${dependabot(['npm', '/web'])}` }, []],
];

/** Patterns, as Ruby expands them. */
export const globs: readonly Row[] = [
  ['one star is one level', { ...packages, [config]: dependabot(['npm', ['/packages/*']]) }, ['npm /packages/b/c']],
  [
    'two stars at the end are one level',
    { ...packages, [config]: dependabot(['npm', ['/packages/**']]) },
    ['npm /packages/b/c'],
  ],
  ['two stars and one are any level', { ...packages, [config]: dependabot(['npm', ['/packages/**/*']]) }, []],
  ['anything anywhere', { ...packages, 'package.json': npm, [config]: dependabot(['npm', ['**/*']]) }, []],
  [
    'a star finds the folder itself',
    { 'packages/package.json': npm, [config]: dependabot(['npm', ['/packages/*']]) },
    [],
  ],
  ['hidden folders', { '.tools/x/package.json': npm, [config]: dependabot(['npm', ['/**/x']]) }, []],
  [
    'a question mark and a set',
    { ...packages, [config]: dependabot(['npm', ['/packages/?', '/[pq]ackages/b/c']]) },
    [],
  ],
  ['braces with a star', { ...packages, [config]: dependabot(['npm', ['/packages/{a,b/c}*']]) }, []],
  [
    'braces alone are a name',
    { ...packages, [config]: dependabot(['npm', ['/packages/{a,b/c}']]) },
    ['npm /packages/a', 'npm /packages/b/c'],
  ],
  [
    'a prefix',
    { 'lib-a/package.json': npm, 'libs/package.json': npm, [config]: dependabot(['npm', ['/lib-*']]) },
    ['npm /libs'],
  ],
  [
    'a pattern in `directory`',
    { ...packages, [config]: dependabot(['npm', '/packages/*']) },
    ['npm /packages/a', 'npm /packages/b/c'],
  ],
  ['a list of plain folders', { ...packages, [config]: dependabot(['npm', ['/packages/a', 'packages/b/c']]) }, []],
];

/** What `exclude-paths` and a limit of 0 take back. */
export const takenBack: readonly Row[] = [
  [
    'a folder',
    { ...packages, [config]: dependabot(['npm', ['**/*'], 'exclude-paths: [packages/b]']) },
    ['npm /packages/b/c'],
  ],
  [
    'a folder and two stars',
    { ...packages, [config]: dependabot(['npm', ['**/*'], 'exclude-paths: ["packages/b/**"]']) },
    ['npm /packages/b/c'],
  ],
  [
    'a star goes across',
    { ...packages, [config]: dependabot(['npm', ['**/*'], 'exclude-paths: ["packages/*"]']) },
    ['npm /packages/a', 'npm /packages/b/c'],
  ],
  [
    'a file',
    { ...packages, [config]: dependabot(['npm', ['**/*'], 'exclude-paths: ["/packages/a/package.json"]']) },
    ['npm /packages/a'],
  ],
  [
    'a file anywhere',
    { ...packages, [config]: dependabot(['npm', ['**/*'], 'exclude-paths: ["**/c/package.json"]']) },
    ['npm /packages/b/c'],
  ],
  [
    'something else',
    { ...packages, [config]: dependabot(['npm', ['**/*'], 'exclude-paths: [package, "packages/x*"]']) },
    [],
  ],
  [
    'one entry excludes and another does not',
    { ...packages, [config]: dependabot(['npm', ['**/*'], 'exclude-paths: [packages/b]'], ['npm', '/packages/b/c']) },
    [],
  ],
  [
    'a limit of 0',
    { 'package.json': npm, [config]: dependabot(['npm', '/', 'open-pull-requests-limit: 0']) },
    ['npm /'],
  ],
  ['a limit of 1', { 'package.json': npm, [config]: dependabot(['npm', '/', 'open-pull-requests-limit: 1']) }, []],
];
