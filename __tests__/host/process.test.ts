import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { ProcessRequest } from '../../src/host/host.js';
import { run } from '../../src/host/process.js';
import { temporaryFolder } from './temporary.js';

const folder = temporaryFolder();
const env = { PATH: process.env['PATH'] ?? '' };

const sh = (script: string, more: Partial<ProcessRequest> = {}) =>
  run({ file: 'sh', args: ['-c', script], cwd: folder, env, timeLimitMs: 20_000, outputLimit: 1_000_000, ...more });

/** Is the process there and no zombie? */
function lives(pid: string): boolean {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync('/proc/self/stat')) {
    try {
      return process.kill(Number(pid), 0);
    } catch {
      return false;
    }
  }
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'latin1'));
}

async function until(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (condition()) return true;
    await setTimeout(30);
  }
  return condition();
}

describe('run', () => {
  it('tells exit code, stdout and stderr apart', async () => {
    const result = await sh('echo out; echo err >&2; exit 7');
    expect(result).toMatchObject({ exitCode: 7, stdout: 'out\n', stderr: 'err\n', timedOut: false, truncated: false });
    expect(result).not.toHaveProperty('signal');
    expect(result).not.toHaveProperty('startError');
    expect(result.durationMs).toBeGreaterThan(0);
  });

  it('tells a signal', async () => {
    const result = await sh('kill -SEGV $$');
    expect(result.signal).toBe('SIGSEGV');
    expect(result).not.toHaveProperty('exitCode');
  });

  it('hands over exactly the given environment, arguments and folder', async () => {
    const script = 'process.stdout.write(JSON.stringify([process.env, process.argv.slice(1), process.cwd()]))';
    const args = ['-e', script, '--', '$(id)', "a 'b'", ''];
    const result = await run({
      file: process.execPath,
      args,
      cwd: folder,
      env: { ONLY: 'this' },
      timeLimitMs: 20_000,
      outputLimit: 1_000_000,
    });
    expect(JSON.parse(result.stdout)).toEqual([{ ONLY: 'this' }, ['$(id)', "a 'b'", ''], folder]);
  });

  it('gives stdin only when there is one', async () => {
    expect((await sh('cat', { stdin: 'text\n' })).stdout).toBe('text\n');
    expect((await sh('cat')).stdout).toBe('');
    expect((await sh('exec <&-; exit 3', { stdin: 'x'.repeat(1_000_000) })).exitCode).toBe(3);
  });

  it('says why a program could not be started', async () => {
    const plain = join(folder, 'plain');
    writeFileSync(plain, 'no program', { mode: 0o644 });
    const start = async (file: string, cwd = folder) => {
      const result = await run({ file, args: [], cwd, env, timeLimitMs: 1000, outputLimit: 100 });
      expect(result).not.toHaveProperty('exitCode');
      expect(result).not.toHaveProperty('signal');
      return result.startError;
    };
    expect(await start('no-such-program')).toBe('no-such-program was not found');
    expect(await start(join(folder, 'missing'))).toMatch(/missing was not found$/);
    expect(await start(plain)).toMatch(/plain is not executable \(EACCES\)$/);
    expect(await start('sh', join(folder, 'nowhere'))).toMatch(/^the working folder .*nowhere does not exist$/);
    expect(await start('a\0b')).toMatch(/could not be started/);
  });

  it('shows a mangled executable as failed', async () => {
    const mangled = join(folder, 'mangled');
    writeFileSync(mangled, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3]), { mode: 0o755 });
    const result = await run({ file: mangled, args: [], cwd: folder, env, timeLimitMs: 5000, outputLimit: 1000 });
    expect(result.startError ?? result.exitCode).not.toBe(0);
  });

  it('ends the whole group on time-out', async () => {
    const result = await sh('sleep 300 & echo $!; sleep 300 & echo $!; echo $$; wait', { timeLimitMs: 400 });
    expect(result).toMatchObject({ timedOut: true, signal: 'SIGKILL' });
    expect(result.durationMs).toBeLessThan(3_000);
    const pids = result.stdout.trim().split('\n');
    expect(pids).toHaveLength(3);
    expect(await until(() => !pids.some(lives))).toBe(true);
  });

  it('keeps the limit of each stream and ends what writes more', async () => {
    const result = await sh('echo err >&2; yes', { outputLimit: 1000 });
    expect(result).toMatchObject({ truncated: true, stderr: 'err\n' });
    expect(result.stdout).toHaveLength(1000);
    expect((await sh('printf 12345', { outputLimit: 5 })).truncated).toBe(false);
    expect((await sh('printf 123456 >&2', { outputLimit: 5 })).truncated).toBe(true);
  });

  it('does not wait for what the program leaves behind, and ends it', async () => {
    const result = await sh('sleep 300 & echo $!; exit 4');
    expect(result).toMatchObject({ exitCode: 4, timedOut: false });
    expect(result.durationMs).toBeLessThan(5_000);
    expect(await until(() => !lives(result.stdout.trim()))).toBe(true);
    const silent = await sh('sleep 300 >/dev/null 2>&1 & echo $!');
    expect(await until(() => !lives(silent.stdout.trim()))).toBe(true);
  });

  it('tells lines of stderr as they come, with multi-byte characters whole', async () => {
    const seen: string[] = [];
    const script = String.raw`printf 'a\rb\r\n\303'; sleep 0.1; printf '\274\nlast'`;
    const result = await sh(`{ ${script}; } >&2`, { onLine: (line) => seen.push(line) });
    expect(seen).toEqual(['a', 'b', 'ü', 'last']);
    expect(result.stderr).toBe('a\rb\r\nü\nlast');
  });
});

describe('the end of this process', () => {
  const source = (path: string) => JSON.stringify(new URL(`../../src/host/${path}`, import.meta.url).href);

  it.each(['SIGINT', 'SIGTERM', 'exit'] as const)(
    'takes children and private folders with it: %s',
    async (how) => {
      const script = join(folder, `parent-${how}.mts`);
      writeFileSync(
        script,
        `import { run } from ${source('process.ts')};
       import { localFiles } from ${source('files.ts')};
       import { mkdirSync, writeFileSync } from 'node:fs';
       const scratch = await localFiles({ RUNNER_TEMP: ${JSON.stringify(folder)} }).scratch('job');
       mkdirSync(scratch + '/locked');
       writeFileSync(scratch + '/locked/file', '', { mode: 0o400 });
       console.log(scratch);
       const onLine = (line) => { console.log(line); if (${how === 'exit'}) process.exit(5); };
       await run({ file: 'sh', args: ['-c', 'sleep 300 & echo $! >&2; wait'], cwd: scratch,
         env: { PATH: process.env.PATH }, timeLimitMs: 60000, outputLimit: 1000, onLine });`,
      );
      const parent = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const output: string[] = [];
      parent.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
      const ended = new Promise<unknown>((resolve) =>
        parent.on('close', (code, signal) => {
          resolve(code ?? signal);
        }),
      );
      const printed = () => output.join('').trim().split('\n');
      expect(await until(() => printed().length === 2)).toBe(true);
      const [scratch = '', pid = ''] = printed();
      if (how !== 'exit') {
        expect(existsSync(scratch)).toBe(true);
        expect(lives(pid)).toBe(true);
        parent.kill(how);
      }
      expect(await ended).toBe(how === 'exit' ? 5 : how);
      expect(await until(() => !lives(pid))).toBe(true);
      expect(existsSync(scratch)).toBe(false);
    },
    20_000,
  );
});
