import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Ground } from '../../src/scan/ground.js';
import { walkInstalled, type Installed } from '../../src/scan/resources/installed-walk.js';
import { hostIn, temporaryFolder } from '../host/temporary.js';

const folder = temporaryFolder();
const state = { root: folder, count: 0 };
beforeEach(() => {
  state.count += 1;
  state.root = join(folder, String(state.count));
});

type Contents = Readonly<Record<string, string>>;

/** What is found in these folders of a checkout with these files and links, of which some are tracked. */
async function found(
  folders: readonly string[],
  files: Contents,
  links: Contents = {},
  tracked: readonly string[] = [],
) {
  for (const [path, content] of [...Object.entries(files), ...Object.entries(links)]) {
    mkdirSync(dirname(join(state.root, path)), { recursive: true });
    if (path in links) symlinkSync(content, join(state.root, path));
    else writeFileSync(join(state.root, path), content.replace('{root}', state.root));
  }
  const ground = { host: hostIn(folder), tree: { root: state.root, files: tracked } } as unknown as Ground;
  const all: Installed = { placements: [], unread: [], aside: 0, own: 0 };
  for (const one of folders) expect(await walkInstalled(one, folders, ground, all)).toBeUndefined();
  const { placements, unread, aside, own } = all;
  return { read: placements.map(({ path }) => path).sort(), unread: unread.map(({ path }) => path), aside, own };
}

const clean = { 'v/site-packages/clean-1.dist-info/METADATA': 'Name: clean\n' };
const cleanPath = 'v/site-packages/clean-1.dist-info/METADATA';

describe('installed packages', () => {
  it('say what they are', async () => {
    expect(await found(['v'], clean)).toEqual({ read: [cleanPath], unread: [], aside: 0, own: 0 });
  });

  it.each([
    ['v/site-packages/pyrite-1-py3.egg', 'x'],
    ['v/pyrite-1-py3.egg', 'x'],
    ['v/site-packages/pyrite.egg-link', '/nowhere\n.\n'],
    ['v/conda-meta/pyrite-1-0.json', '{}'],
    ['v/bundler/gems/pyrite-abc/pyrite.gemspec', 'x'],
    ['v/.yarn/cache/pyrite-npm-1.zip', 'x'],
  ])('are not passed over in a form that nobody reads: %s', async (path, content) => {
    expect(await found(['v'], { ...clean, [path]: content })).toMatchObject({ read: [cleanPath], unread: [path] });
  });

  it('are not passed over without METADATA', async () => {
    const files = { ...clean, 'v/site-packages/pyrite-1.dist-info/RECORD': 'x' };
    expect(await found(['v'], files)).toMatchObject({ unread: ['v/site-packages/pyrite-1.dist-info'] });
  });

  it('may bring packed ones that nothing loads', async () => {
    const aside = ['ensurepip/_bundled/pip-1-py3-none-any.whl', 'pkg_resources/tests/data/a-1.egg'];
    const files = Object.fromEntries(aside.map((name) => [`v/site-packages/${name}`, 'x']));
    expect(await found(['v'], { ...clean, ...files })).toMatchObject({ unread: [], aside: 2 });
  });

  it('may be one of the repository that is being developed', async () => {
    const files = { ...clean, 'v/site-packages/own.egg-link': '{root}/src\n.', 'src/own.py': '' };
    expect(await found(['v'], files, {}, ['src/own.py'])).toMatchObject({ unread: [], own: 1 });
    state.root += '-other';
    expect(await found(['v'], files)).toMatchObject({ unread: ['v/site-packages/own.egg-link'], own: 0 });
  });
});

describe('links among installed packages', () => {
  const pyrite = '{"name": "pyrite", "version": "1.0.0"}';

  it.each<[string, string, Contents]>([
    ['a folder beside', '../real/pyrite', { 'real/pyrite/package.json': pyrite }],
    ['another folder of packages', '../web/node_modules/pyrite', { 'web/node_modules/pyrite/package.json': pyrite }],
    ['a folder of the machine', '/usr', {}],
  ])('are not passed over where they lead to %s', async (_, to, files) => {
    const links = { 'node_modules/pyrite': to };
    expect(await found(['node_modules'], files, links)).toMatchObject({ read: [], unread: ['node_modules/pyrite'] });
  });

  it('are harmless where their target is read anyway', async () => {
    const at = 'node_modules/.pnpm/pyrite-1/node_modules/pyrite';
    const links = {
      'node_modules/pyrite': '.pnpm/pyrite-1/node_modules/pyrite',
      'web/node_modules/pyrite': `../../${at}`,
    };
    const files = { [`${at}/package.json`]: pyrite };
    const expected = { read: [`${at}/package.json`], unread: [], own: 0 };
    expect(await found(['node_modules', 'web/node_modules'], files, links)).toMatchObject(expected);
  });

  it('are harmless to programs, and to nothing', async () => {
    const links = { 'v/bin/python': '/bin/sh', 'v/gone': 'nowhere', 'v/lib64': 'site-packages' };
    expect(await found(['v'], clean, links)).toMatchObject({ read: [cleanPath], unread: [], own: 0 });
  });

  it('to members of the workspace are counted, and what they say is read', async () => {
    const files = { 'packages/app/package.json': pyrite };
    const links = { 'node_modules/app': '../packages/app' };
    const expected = { read: ['node_modules/app/package.json'], unread: [], own: 1 };
    expect(await found(['node_modules'], files, links, Object.keys(files))).toMatchObject(expected);
  });

  it('are not passed over where they stand for what a package says of itself', async () => {
    const files = { ...clean, 'other/METADATA': 'Name: pyrite\n' };
    const links = { 'v/site-packages/pyrite-1.dist-info/METADATA': '../../../other/METADATA' };
    expect(await found(['v'], files, links)).toMatchObject({ unread: Object.keys(links) });
  });
});
