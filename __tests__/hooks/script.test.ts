import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hookKinds } from '../../src/config/hook-arguments.js';
import { hookScript, lineByHand, ownerOf, type Program } from '../../src/hooks/script.js';
import { temporaryFolder } from '../host/temporary.js';

const temporary = temporaryFolder();

/** Names that a file can have, full of what a shell may take for something else. */
const special = `'"\\$\`!*?~#&|;<>(){}[]\n\t =a-é`.split(/(?=[\s\S])/);
const fileName = fc
  .string({ unit: fc.constantFrom(...special), minLength: 1, maxLength: 40 })
  .filter((name) => name !== '.' && name !== '..');

/** Prints its arguments and its input, each ended by a NUL. */
const echo = '#!/bin/sh\nprintf "%s\\0" "$0" "$@"\n/bin/cat\n';

function program(path: string): string {
  writeFileSync(path, echo);
  chmodSync(path, 0o755);
  return path;
}

/** A place where the node and the bundle of a hook have the given names. */
function placed(nodeName: string, bundleName: string): Program & { readonly folder: string } {
  const folder = mkdtempSync(join(temporary, 'case-'));
  mkdirSync(join(folder, 'node'));
  mkdirSync(join(folder, 'dist'));
  const bundle = join(folder, 'dist', bundleName);
  writeFileSync(bundle, '//');
  return { folder, node: program(join(folder, 'node', nodeName)), bundle };
}

type Ran = { readonly status: number | null; readonly words: readonly string[]; readonly stderr: string };

/** Runs a hook as git does, with nothing on PATH but what the test has put into a folder. */
function run(script: string, folder: string, args: readonly string[] = [], input = ''): Ran {
  const file = join(folder, 'hook');
  writeFileSync(file, script);
  chmodSync(file, 0o755);
  const env = { PATH: join(folder, 'path'), LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(file, args, { input, encoding: 'utf8', env });
  return { status, words: stdout.split('\0'), stderr };
}

describe('hookScript', () => {
  it('calls Node and the bundle whatever their paths are', () => {
    fc.assert(
      fc.property(fileName, fileName, (nodeName, bundleName) => {
        const { folder, node, bundle } = placed(nodeName, bundleName);
        const ran = run(hookScript('pre-commit', { node, bundle }), folder);
        expect(ran).toEqual({ status: 0, words: [node, bundle, 'hook', 'run', 'pre-commit', ''], stderr: '' });
      }),
      { numRuns: 60 },
    );
  });

  it('hands on what git tells a pre-push hook', () => {
    const { folder, node, bundle } = placed('node', 'index.js');
    const ran = run(hookScript('pre-push', { node, bundle }), folder, ['origin', "/a 'b'.git"], 'x 1 y 2\n');
    const words = [node, bundle, 'hook', 'run', 'pre-push', '--', 'origin', "/a 'b'.git", 'x 1 y 2\n'];
    expect(ran).toEqual({ status: 0, words, stderr: '' });
  });

  it('takes the Node on PATH where the one that installed it is gone', () => {
    const { folder, node, bundle } = placed('node', 'index.js');
    rmSync(node);
    mkdirSync(join(folder, 'path'));
    const other = program(join(folder, 'path', 'node'));
    expect(run(hookScript('pre-commit', { node, bundle }), folder).words.slice(0, 2)).toEqual([other, bundle]);
  });

  it.each(hookKinds)('%s: takes security-gates on PATH where the bundle is gone, and says so', (kind) => {
    const { folder, node, bundle } = placed('node', 'index.js');
    rmSync(bundle);
    mkdirSync(join(folder, 'path'));
    const other = program(join(folder, 'path', 'security-gates'));
    const ran = run(hookScript(kind, { node, bundle }), folder);
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.words.slice(0, 4)).toEqual([other, 'hook', 'run', kind]);
    expect(ran.stderr).toContain(`${bundle}, or Node to run it, is gone, so security-gates on PATH judges`);
  });

  it.each(hookKinds)('%s: stops where nothing is left to judge with, and says what to do', (kind) => {
    const { folder, node, bundle } = placed('node', 'index.js');
    const script = hookScript(kind, { node, bundle });
    rmSync(node);
    const without = run(script, folder);
    expect(without).toMatchObject({ status: 2, words: [''] });
    expect(without.stderr).toContain(`nothing was judged, since ${bundle}, or Node to run it, is gone`);
    expect(without.stderr).toContain('security-gates hook install');
  });

  it('does not take an empty bundle for one that is content', () => {
    const { folder, node, bundle } = placed('node', 'index.js');
    writeFileSync(bundle, '');
    expect(run(hookScript('pre-commit', { node, bundle }), folder)).toMatchObject({ status: 2, words: [''] });
  });

  it('stops where its program does', () => {
    const { folder, node, bundle } = placed('node', 'index.js');
    for (const code of [1, 2, 3]) {
      writeFileSync(node, `#!/bin/sh\nexit ${code}\n`);
      expect(run(hookScript('pre-commit', { node, bundle }), folder).status).toBe(code);
    }
  });
});

describe('lineByHand', () => {
  it('stops a foreign hook, or lets it go on', () => {
    const { folder, node, bundle } = placed("no'de", 'in dex.js');
    const foreign = (kind: 'pre-commit' | 'pre-push'): string =>
      `#!/bin/sh\n${lineByHand(kind, { node, bundle })}\nprintf on\n`;
    expect(run(foreign('pre-commit'), folder).words).toEqual([node, bundle, 'hook', 'run', 'pre-commit', 'on']);
    const push = run(foreign('pre-push'), folder, ['origin', 'url']);
    expect(push.words).toEqual([node, bundle, 'hook', 'run', 'pre-push', '--', 'origin', 'url', 'on']);
    writeFileSync(node, '#!/bin/sh\nexit 2\n');
    expect(run(foreign('pre-commit'), folder)).toMatchObject({ status: 2, words: [''] });
  });
});

describe('ownerOf', () => {
  const script = hookScript('pre-commit', { node: '/usr/bin/node', bundle: '/opt/a b/index.js' });

  it('knows its own, of any copy and version', () => {
    expect(ownerOf(script)).toBe('ours');
    expect(ownerOf(hookScript('pre-push', { node: '/n', bundle: '/b' }))).toBe('ours');
  });

  it('knows what somebody has changed', () => {
    expect(ownerOf(`${script}make check\n`)).toBe('changed');
    expect(ownerOf(script.replace('exit 2', 'exit 0'))).toBe('changed');
    expect(ownerOf(script.replace('#!/bin/sh\n', '#!/bin/sh\nmake check\n'))).toBe('changed');
    expect(ownerOf(script.replaceAll('\n', '\r\n'))).toBe('changed');
  });

  it.each(['', '#!/bin/sh\nmake check\n', '#!/bin/sh\n# calls security-gates check --staged\n'])(
    'leaves %j to others',
    (text) => {
      expect(ownerOf(text)).toBe('foreign');
    },
  );
});
