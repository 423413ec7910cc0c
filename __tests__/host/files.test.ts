import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import { fileError } from '../../src/host/files-error.js';
import { localFiles } from '../../src/host/files.js';
import { temporaryFolder } from './temporary.js';

const folder = temporaryFolder();
const files = localFiles({ RUNNER_TEMP: join(folder, 'runner temp') });
const at = (name: string) => join(folder, name);

function pipe(name: string): string {
  execFileSync('mkfifo', [at(name)]);
  return at(name);
}

/** A process without root's rights tries something; its output. */
function unprivileged(script: string): string {
  const source = new URL('../../src/host/files.ts', import.meta.url).href;
  const path = at(`unprivileged-${String(Math.random()).slice(2)}.mts`);
  writeFileSync(
    path,
    `import { localFiles } from ${JSON.stringify(source)};\nconst files = localFiles({});\n${script}`,
  );
  const root = process.getuid?.() === 0;
  const drop = root ? ['--import', `data:text/javascript,process.setgid(65534);process.setuid(65534)`] : [];
  return execFileSync(process.execPath, ['--import', 'tsx', ...drop, path], { encoding: 'utf8' });
}

describe('read', () => {
  it('reads bytes, also of odd names and without a known size', async () => {
    writeFileSync(at('bytes'), Buffer.from([0, 255, 10]));
    expect(await files.read(at('bytes'))).toEqual(Buffer.from([0, 255, 10]));
    const odd = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x0a, 0x2d])]);
    writeFileSync(odd, 'odd');
    expect((await files.read(odd))?.toString()).toBe('odd');
    if (existsSync('/proc/self/status')) expect((await files.read('/proc/self/status'))?.length).toBeGreaterThan(100);
  });

  it('answers undefined for what is absent', async () => {
    expect(await files.read(at('absent'))).toBeUndefined();
    expect(await files.read(at('bytes/below'))).toBeUndefined();
  });

  it('throws over the limit, for folders and for pipes, without waiting', async () => {
    writeFileSync(at('five'), '12345');
    expect(await files.read(at('five'), 5)).toHaveLength(5);
    await expect(files.read(at('five'), 4)).rejects.toThrow(/five: it is larger than 4 bytes/);
    await expect(files.read(folder)).rejects.toThrow(/no regular file/);
    await expect(files.read(pipe('pipe'))).rejects.toThrow(/no regular file/);
    if (existsSync('/proc/self/status'))
      await expect(files.read('/proc/self/status', 10)).rejects.toThrow(/larger than 10/);
  });
});

describe('stat, real and list', () => {
  it('look at the path itself', async () => {
    mkdirSync(at('look'));
    writeFileSync(at('look/file'), 'abc', { mode: 0o640 });
    chmodSync(at('look/file'), 0o640);
    symlinkSync('file', at('look/link'));
    pipe('look/pipe');
    expect(await files.stat(at('look/file'))).toEqual({
      kind: 'file',
      size: 3,
      mode: 0o640,
      modifiedMs: expect.any(Number),
    });
    expect((await files.stat(at('look')))?.kind).toBe('directory');
    expect((await files.stat(at('look/link')))?.kind).toBe('symlink');
    expect((await files.stat(at('look/pipe')))?.kind).toBe('other');
    expect(await files.stat(at('look/none'))).toBeUndefined();
    expect(await files.real(at('look/link'))).toBe(at('look/file'));
    expect(await files.real(at('look/none'))).toBeUndefined();
    expect(await files.list(at('look'))).toEqual(['file', 'link', 'pipe']);
    expect(await files.list(at('look/none'))).toEqual([]);
  });
});

describe('write', () => {
  it('makes folders, sets the mode, replaces, and leaves no neighbour', async () => {
    await files.write(at('out/deep/file'), 'one', 0o755);
    await files.write(at('out/deep/file'), Buffer.from('two'), 0o600);
    expect(readFileSync(at('out/deep/file'), 'utf8')).toBe('two');
    expect(lstatSync(at('out/deep/file')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at('out/deep'))).toEqual(['file']);
  });

  it('replaces a link instead of following it', async () => {
    writeFileSync(at('victim'), 'untouched');
    symlinkSync(at('victim'), at('out/link'));
    await files.write(at('out/link'), 'new');
    expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
    expect(lstatSync(at('out/link')).isFile()).toBe(true);
  });

  it('says what is in the way, and leaves nothing behind', async () => {
    mkdirSync(at('taken/child'), { recursive: true });
    await expect(files.write(at('taken'), 'x')).rejects.toThrow(GateError);
    await expect(files.write(at('taken'), 'x')).rejects.toThrow(/^cannot write .*taken: it is a folder \(EISDIR\)$/);
    await expect(files.write(at('victim/x'), 'x')).rejects.toThrow(/cannot write .*victim\/x: /);
    expect(readdirSync(folder).filter((name) => name.startsWith('.security-gates'))).toEqual([]);
  });

  it('says what to do where it may not write', () => {
    mkdirSync(at('forbidden'), { mode: 0o555 });
    chmodSync(folder, 0o755);
    const target = JSON.stringify(at('forbidden/x'));
    const said = unprivileged(`await files.write(${target}, 'x').catch((error) => console.log(error.message));`);
    expect(said).toBe(
      `cannot write ${at('forbidden/x')}: permission denied; give this user access or choose another path (EACCES)\n`,
    );
  });
});

describe('remove and rename', () => {
  it('removes whole folders, and links without what they lead to', async () => {
    mkdirSync(at('gone/a/b'), { recursive: true });
    symlinkSync(at('victim'), at('gone/a/link'));
    await files.remove(at('gone'));
    await files.remove(at('gone'));
    expect(existsSync(at('gone'))).toBe(false);
    expect(existsSync(at('victim'))).toBe(true);
  });

  it('removes read-only folders, as Go leaves them', () => {
    const said = unprivileged(`
      import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
      const folder = await files.scratch('go');
      mkdirSync(folder + '/a/b', { recursive: true });
      writeFileSync(folder + '/a/b/c', '');
      chmodSync(folder + '/a/b', 0o555); chmodSync(folder + '/a', 0o555);
      await files.remove(folder);
      console.log(existsSync(folder));`);
    expect(said).toBe('false\n');
  });

  it('renames, but not over a folder with something in it', async () => {
    mkdirSync(at('from'));
    mkdirSync(at('full/child'), { recursive: true });
    await expect(files.rename(at('from'), at('full'))).rejects.toThrow(/not empty \(ENOTEMPTY\)/);
    await files.rename(at('from'), at('to'));
    expect(await files.list(at('to'))).toEqual([]);
    await expect(files.rename(at('from'), at('to'))).rejects.toThrow(/no such file/);
  });
});

describe('digest', () => {
  it('is the sha256 of a regular file and of nothing else', async () => {
    const content = Buffer.alloc(3_000_000, 'x');
    writeFileSync(at('large'), content);
    symlinkSync('large', at('large-link'));
    expect(await files.digest(at('large'))).toBe(createHash('sha256').update(content).digest('hex'));
    expect(await files.digest(at('large-link'))).toBeUndefined();
    expect(await files.digest(folder)).toBeUndefined();
    expect(await files.digest(at('none'))).toBeUndefined();
  });
});

describe('scratch', () => {
  it('makes private folders below RUNNER_TEMP', async () => {
    const [one, other] = await Promise.all([files.scratch('a job/..'), files.scratch('a job/..')]);
    expect(one).not.toBe(other);
    expect(one.startsWith(at('runner temp/security-gates-a-job-'))).toBe(true);
    expect(lstatSync(one).mode & 0o777).toBe(0o700);
  });
});

describe('fileError', () => {
  it('names path and code, and keeps control characters off the terminal', () => {
    const cause = Object.assign(new Error('x'), { code: 'ENOSPC' });
    const error = fileError('write', '/a\u001b[31m\n', cause);
    expect(error.message).toBe('cannot write /a\\x1b[31m\\x0a: no space left on the device; free some space (ENOSPC)');
    expect(error.cause).toBe(cause);
    expect(fileError('write', '/a', 'thrown').message).toBe('cannot write /a: unexpected error');
  });
});
