import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../src/host/local-folders.js';

/** What a spy saw when somebody started it. */
export type Note = {
  /** Program in whose place the spy stands. */
  readonly program: string;
  /** Executable of the process that started it. */
  readonly caller: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** A program that notes who starts it and with which environment, and then is the real one. Only for Linux. */
function writeSpy(path: string, program: string, real: string, notes: string): void {
  const lines = [
    '#!/bin/sh',
    `note=$(/usr/bin/mktemp '${notes}/${program}-XXXXXXXX')`,
    '{ /bin/readlink "/proc/$PPID/exe"; /usr/bin/env -0; } > "$note"',
    `exec '${real}' "$@"`,
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
  chmodSync(path, 0o755);
}

/** A folder for the search path in which `git` is a spy. */
export function spyingGit(folder: string, notes: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  mkdirSync(notes, { recursive: true });
  writeSpy(join(bin, 'git'), 'git', execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), notes);
  return bin;
}

/**
 * A cache of tools, copied from the one of this machine, in which gitleaks is a spy. It passes the check before each
 * use because its digest is in `installed.json`, too: as whoever can write to a cache folder could have done it.
 */
export function cacheWithSpy(folder: string, notes: string): string {
  const cache = join(folder, 'tools');
  mkdirSync(notes, { recursive: true });
  for (const tool of ['gitleaks', 'ruff']) {
    cpSync(join(cacheFolder(process.env, 'linux'), tool), join(cache, tool), { recursive: true });
  }
  for (const version of readdirSync(join(cache, 'gitleaks')).filter((name) => !name.startsWith('.'))) {
    const at = (name: string): string => join(cache, 'gitleaks', version, name);
    const real = join(folder, `gitleaks-${version}`);
    renameSync(at('gitleaks'), real);
    writeSpy(at('gitleaks'), 'gitleaks', real, notes);
    const sha256 = createHash('sha256')
      .update(readFileSync(at('gitleaks')))
      .digest('hex');
    const receipt = JSON.parse(readFileSync(at('installed.json'), 'utf8'));
    writeFileSync(at('installed.json'), JSON.stringify({ ...receipt, sha256 }));
  }
  return cache;
}

/** Everything that the spies of a folder have noted. */
export function readNotes(folder: string): readonly Note[] {
  return readdirSync(folder).map((name) => {
    const [caller = '', ...rest] = readFileSync(join(folder, name), 'utf8').split('\n');
    const pairs = rest
      .join('\n')
      .split('\0')
      .filter((pair) => pair.includes('='));
    const entries = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
    return { program: name.replace(/-\w+$/, ''), caller, environment: Object.fromEntries(entries) };
  });
}
