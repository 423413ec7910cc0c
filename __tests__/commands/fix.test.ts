import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { emptyInputs } from '../../src/config/inputs.js';
import { UsageError } from '../../src/errors.js';
import { fixCommand } from '../../src/commands/fix.js';
import { localHost } from '../../src/host/local.js';
import { check } from '../../src/pipeline.js';
import { silent } from '../../src/report/progress.js';
import { repositoryWith, temporaryFolder } from '../host/temporary.js';

const temporary = temporaryFolder();
const name = '.github/dependabot.yml';
const npm = '{"dependencies":{"a":"1"}}';
const text = `# ours\nversion: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n`;
const files = { 'package.json': npm, 'web/package.json': npm, [name]: text };

function hostWith(output: string[]) {
  const env = { PATH: process.env['PATH'], HOME: temporary, GIT_CONFIG_NOSYSTEM: '1', RUNNER_TEMP: temporary };
  const out = (line: string): void => void output.push(line);
  return localHost({ env, console: { out, err: out, columns: 80, interactive: false, color: false } });
}

/** Runs `fix maintenance` and tells how it ended. */
async function fix(directory: string, dryRun = false): Promise<{ readonly code: number; readonly said: string }> {
  const output: string[] = [];
  const code = await fixCommand({ command: 'fix', gate: 'maintenance', directory, dryRun }, hostWith(output));
  return { code, said: output.join('') };
}

/** Verdict of the gate on the working tree. */
async function verdict(directory: string): Promise<string | undefined> {
  const request = { directory, inputs: { ...emptyInputs, gates: 'maintenance' }, staged: false };
  return (await check(hostWith([]), request, silent)).verdict.gates.maintenance?.verdict;
}

const repository = (folder: string, contents: Readonly<Record<string, string>> = files): string =>
  repositoryWith(join(temporary, folder), contents);
const read = (root: string): string => readFileSync(join(root, name), 'utf8');

describe('fix maintenance', () => {
  it('writes what is missing, after which the gate passes and there is nothing left to do', async () => {
    const root = repository('whole');
    expect(await verdict(root)).toBe('fail');
    expect(await fix(root)).toEqual({ code: 0, said: `Added to ${name}:\n  npm: /web\n` });
    const after = read(root);
    expect(after).toBe(
      `${text}  - package-ecosystem: npm\n    directory: /web\n    schedule:\n      interval: weekly\n`,
    );
    expect(await verdict(root)).toBe('pass');
    expect(await fix(root)).toEqual({ code: 0, said: `${name}: no entry is missing.\n` });
    expect(read(root)).toBe(after);
    expect(readdirSync(join(root, '.github'))).toEqual(['dependabot.yml']);
  });

  it('makes the file where there is none, outside git as well', async () => {
    const root = join(temporary, 'plain');
    mkdirSync(root);
    writeFileSync(join(root, 'package.json'), npm);
    expect((await fix(root)).code).toBe(0);
    expect(read(root)).toMatch(/^version: 2\nupdates:\n {2}- package-ecosystem: npm\n {4}directory: \/\n/);
    expect(await verdict(root)).toBe('pass');
  });

  it('shows what would change, and changes nothing, with --dry-run', async () => {
    const root = repository('dry');
    const shown = await fix(root, true);
    expect(shown.code).toBe(1);
    expect(shown.said).toContain(`--- a/${name}\n+++ b/${name}\n@@ -4,3 +4,7 @@\n`);
    expect(shown.said).toContain('\n+    directory: /web\n');
    expect(shown.said).toContain(`Would be added to ${name}:\n  npm: /web\n`);
    expect(read(root)).toBe(text);
    await fix(root);
    expect(await fix(root, true)).toEqual({ code: 0, said: `${name}: no entry is missing.\n` });
  });

  it('shows a file with the line ends of Windows without them', async () => {
    const root = repository('windows', { ...files, [name]: text.replaceAll('\n', '\r\n') });
    const { said } = await fix(root, true);
    expect(said).toContain('\n+    directory: /web\n');
    expect(said).not.toMatch(/\r|\\r/);
  });

  it('shows a new file, and makes none, with --dry-run', async () => {
    const root = repository('dry new', { 'package.json': npm });
    expect(await fix(root, true)).toMatchObject({ code: 1, said: expect.stringContaining('--- /dev/null\n') });
    expect(existsSync(join(root, '.github'))).toBe(false);
  });

  it('shows no diff where there is no file and nothing to do, with --dry-run', async () => {
    const root = repository('dry nothing', { 'notes.txt': '' });
    expect(await fix(root, true)).toEqual({ code: 0, said: `${name}: no entry is missing.\n` });
  });

  it('obeys the policy, and looks at a folder only where it is asked to', async () => {
    const policy = 'gates: { maintenance: { scanners: { dependabot-config: { except: [web/**] } } } }\n';
    const root = repository('policy', { ...files, 'a/go.mod': 'require x v1\n', '.github/security-gates.yml': policy });
    expect(await fix(join(root, 'web'))).toMatchObject({
      code: 0,
      said: expect.stringContaining('no entry is missing'),
    });
    expect((await fix(root)).said).toBe(`Added to ${name}:\n  gomod: /a\n`);
  });

  it('says what is left for a person, and ends with 1', async () => {
    const off = text.replace('    schedule', '    open-pull-requests-limit: 0\n    schedule');
    const root = repository('left', { 'package.json': npm, [name]: off });
    const { code, said } = await fix(root);
    expect(code).toBe(1);
    expect(said).toContain(`Left for you:\n  ${name}:6: `);
    expect(read(root)).toBe(off);
  });

  it('keeps the mode of the file', async () => {
    const root = repository('mode');
    chmodSync(join(root, name), 0o600);
    await fix(root);
    expect(statSync(join(root, name)).mode & 0o777).toBe(0o600);
  });

  it.each([
    [
      'broken YAML',
      (path: string) => {
        writeFileSync(path, 'version: 2\nupdates: [\n');
      },
      /:3: .*no valid YAML/,
    ],
    [
      'bytes that are no UTF-8',
      (path: string) => {
        writeFileSync(path, Buffer.from(text.replace('ours', '\u00e4'), 'latin1'));
      },
      /not encoded in UTF-8/,
    ],
    [
      'more than 1 MiB',
      (path: string) => {
        writeFileSync(path, `${text}#${'x'.repeat(2 ** 20)}\n`);
      },
      /larger than 1 MiB/,
    ],
    [
      'a link out of the repository',
      (path: string) => {
        renameSync(path, join(temporary, 'outside.yml'));
        symlinkSync(join(temporary, 'outside.yml'), path);
      },
      /no regular file/,
    ],
    [
      'a link as its folder',
      (path: string) => {
        renameSync(dirname(path), join(temporary, 'outside'));
        symlinkSync(join(temporary, 'outside'), dirname(path));
      },
      /\.github.* (?:is no folder|stands behind a symbolic link)/,
    ],
    [
      'a second file',
      (path: string) => {
        writeFileSync(path.replace('.yml', '.yaml'), text);
      },
      /only one counts/,
    ],
  ])('refuses %s, and writes nothing', async (what, spoil, reason) => {
    const root = repository(`refused ${what}`);
    spoil(join(root, name));
    const before = readFileSync(join(root, name));
    const refusal = await fix(root).catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(String(refusal)).toMatch(reason);
    expect(readFileSync(join(root, name)).equals(before)).toBe(true);
  });

  it('shows no control characters of names', async () => {
    const root = repository('names', { 'a\u001b[2J/package.json': npm });
    for (const dryRun of [true, false]) expect((await fix(root, dryRun)).said).not.toContain('\u001b');
    expect(await verdict(root)).toBe('pass');
  });
});
