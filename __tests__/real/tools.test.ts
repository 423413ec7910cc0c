import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import type { ToolFacts } from '../../src/report/tools-facts.js';

const limit = 10 * 60_000;
const scratch = mkdtempSync(join(tmpdir(), 'security-gates-tools-'));
const cache = join(scratch, 'cache');

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs `tools` of the committed bundle. */
function tools(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const own = { ...process.env, CI: '', NO_COLOR: '1', SECURITY_GATES_CACHE_DIR: cache, ...env };
  return new Promise((done) => {
    const options = { env: own, encoding: 'utf8', maxBuffer: 1 << 24 } as const;
    const child = execFile(
      process.execPath,
      [resolve('dist', 'index.js'), 'tools', ...args],
      options,
      (_, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

/** What `tools list` knows about ruff and gitleaks. */
async function listed(): Promise<Readonly<Record<'ruff' | 'gitleaks', ToolFacts>>> {
  const { code, stdout } = await tools(['list', '--format', 'json']);
  expect(code).toBe(0);
  const all = (JSON.parse(stdout) as { readonly tools: readonly ToolFacts[] }).tools;
  const named = (name: string): ToolFacts => {
    const facts = all.find(({ tool }) => tool === name);
    if (facts === undefined) throw new Error(`${name} is not listed`);
    return facts;
  };
  return { ruff: named('ruff'), gitleaks: named('gitleaks') };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('the tools commands', () => {
  it('show what is pinned before anything is there', async () => {
    const { ruff, gitleaks } = await listed();
    expect([ruff.installed.status, gitleaks.installed.status]).toEqual(['absent', 'absent']);
    expect(ruff.pin.sha256).toBe(sha256(readFileSync(ruff.pin.path)));
    expect(gitleaks.sources.map(({ kind }) => kind)).toEqual(['release', 'go']);
    expect((await tools(['verify'])).code).toBe(2);
    const { stdout } = await tools(['list']);
    expect(stdout).toMatch(/^gitleaks +8\.30\.1 +MIT +\d+ days +release, go +no$/m);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('say what each source answered and the ways out where none can be reached', async () => {
    const nothing = {
      PATH: '/nowhere',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      SECURITY_GATES_CACHE_DIR: join(scratch, 'no'),
    };
    const { code, stdout } = await tools(['install', 'ruff'], nothing);
    expect(code).toBe(2);
    expect(flat(stdout)).toMatch(/^ruff 0\.17\.6: not installed .*wheel ruff 0\.17\.6: no Python .* Way out: .*pip/);
    expect(stdout.trimEnd()).toMatch(/1 of 1 tool cannot be used: ruff\.$/);
  });

  it(
    'install side by side, one line a tool, and fetch nothing twice',
    async () => {
      const begun = performance.now();
      const { code, stdout, stderr } = await tools(['install', 'ruff', 'gitleaks']);
      process.stderr.write(`tools install ruff gitleaks: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.trimEnd().split('\n').sort()).toEqual([
        '2 tools ready to be used.',
        expect.stringMatching(/^gitleaks 8\.30\.1: installed \(.* s\)$/),
        expect.stringMatching(/^ruff 0\.17\.6: installed \(.* s\)$/),
      ]);
      const again = await tools(['install', 'ruff', 'gitleaks'], { PATH: '/nowhere' });
      expect(again.code).toBe(0);
      expect(again.stdout.match(/already there, verified/g)).toHaveLength(2);
    },
    limit,
  );

  it('verify every byte and say why a tool is trusted', async () => {
    const { code, stdout } = await tools(['verify', 'ruff', 'gitleaks']);
    expect(code).toBe(0);
    const { ruff, gitleaks } = await listed();
    for (const { tool, installed } of [ruff, gitleaks]) {
      if (installed.status !== 'installed') throw new Error(`${tool} is ${installed.status}`);
      const digest = sha256(readFileSync(installed.executable));
      expect(installed.sha256).toBe(digest);
      expect(stdout).toContain(digest);
      const why = await tools(['why', tool]);
      expect(why.code).toBe(0);
      expect(flat(why.stdout)).toContain(`Runs as ${installed.executable} Checked just now: every byte`);
      expect(why.stdout).toContain(digest);
    }
  });

  it('refuse one flipped bit, leave it in place, and replace it when asked to', async () => {
    const { ruff } = await listed();
    if (ruff.installed.status !== 'installed') throw new Error('ruff is not installed');
    const { executable } = ruff.installed;
    const right = readFileSync(executable);
    const wrong = Buffer.from(right);
    wrong[1000] = (wrong[1000] ?? 0) ^ 1;
    writeFileSync(executable, wrong);

    const { code, stdout } = await tools(['verify']);
    expect(code).toBe(2);
    expect(flat(stdout)).toContain(`sha256 of the executable is ${sha256(wrong)}, it should be ${sha256(right)}`);
    expect(stdout).toContain('Cannot vouch for all: refused: ruff.');
    expect(sha256(readFileSync(executable))).toBe(sha256(wrong));
    expect((await tools(['why', 'ruff'])).code).toBe(2);

    expect((await tools(['install', 'ruff'])).code).toBe(0);
    expect(sha256(readFileSync(executable))).toBe(sha256(right));
    expect((await tools(['verify', 'ruff'])).code).toBe(0);
  });

  it.each([
    [['install', 'rufff'], 'no pinned tool is called "rufff"; did you mean ruff?'],
    [['verfy'], 'tools: unknown action "verfy"; did you mean verify?'],
    [['list', '--staged'], 'tools list does not take --staged'],
  ])('refuse %j', async (args, message) => {
    const { code, stdout, stderr } = await tools(args);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(message);
  });
});
