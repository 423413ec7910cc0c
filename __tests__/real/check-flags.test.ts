import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import { silent } from '../../src/report/progress.js';
import { provideTool } from '../../src/scan/tool.js';
import {
  findingsOf,
  removeScratch,
  runProgram,
  scratchFolder,
  scratchRepository,
} from '../support/scratch-repository.js';
import type { Checked, ScratchFolder, Start } from '../support/scratch-repository.js';
import { gitleaksRows } from './flags-gitleaks.js';
import { ruffRows } from './flags-ruff.js';
import type { Row } from './flags-gitleaks.js';

afterAll(removeScratch);

const rowsOfDocument = readFileSync('docs/flags.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.replaceAll(/\s*(?<!\\)\|\s*/g, '|'));

/** The pinned tool itself. */
async function toolOf(scanner: string): Promise<string> {
  const { installed } = await provideTool(scanner, localHost(), silent);
  if (!installed.ok) throw new Error(installed.reason);
  return installed.executable;
}

type Ended = { readonly exitCode: number; readonly stdout: string };

/** How the tool's answer stands in the document. */
function inWords({ exitCode, stdout }: Ended): string {
  const rows: unknown = stdout.trim() === '' ? undefined : JSON.parse(stdout);
  return `${Array.isArray(rows) ? `${rows.length} found` : 'no report'}, exit ${exitCode}`;
}

/** How ours stands there. */
function oursInWords(checked: Checked, gate: 'lint' | 'secrets'): string {
  if (checked.verdict?.gates[gate]?.verdict === 'error') return `error, exit ${checked.exitCode}`;
  const found = findingsOf(checked, gate);
  const suppressed = found.filter(({ mark }) => mark === 'suppressed').length;
  const shown = suppressed === 0 ? `${found.length} found` : `${suppressed} suppressed`;
  return `${shown}, exit ${checked.exitCode}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = ({ adds, shows }: Row, byDefault: string, ours: string): string =>
  `|${[adds, shows, byDefault, ours].map(cell).join('|')}|`;

type Default = (place: ScratchFolder, row: Row) => Promise<Ended>;

/** Measures a row and looks for it in the document. */
async function measured(row: Row, gate: 'lint' | 'secrets', byDefault: Default): Promise<void> {
  const place = row.build();
  const before = await byDefault(place, row);
  const ours = await place.check(['--gates', gate, ...(row.args ?? [])], row.start);
  expect(rowsOfDocument).toContain(rowOf(row, inWords(before), oursInWords(ours, gate)));
}

const byGitleaks: Default = async ({ folder }, { flags = [] }) => {
  const args = ['git', ...flags, '--no-banner', '--report-format', 'json', '--report-path', '-', folder];
  return runProgram(await toolOf('gitleaks'), args, { cwd: folder });
};

const byRuff: Default = async ({ folder }, row) => {
  const start: Start = { ...row.start, cwd: folder };
  return runProgram(await toolOf('ruff'), ['check', '--output-format', 'json', ...(row.flags ?? [])], start);
};

describe('docs/flags.md says what was measured', () => {
  it.concurrent.each(gitleaksRows)('gitleaks: $adds: $shows', (row) => measured(row, 'secrets', byGitleaks));

  it.concurrent.each(ruffRows)('ruff: $adds: $shows', (row) => measured(row, 'lint', byRuff));

  it('and has no row besides', () => {
    const titles = [...gitleaksRows, ...ruffRows].map(({ adds, shows }) => `|${cell(adds)}|${cell(shows)}|`);
    const unknown = rowsOfDocument.filter(
      (line) => !/^\|(We add|:?-+)/.test(line) && !titles.some((title) => line.startsWith(title)),
    );
    expect(unknown).toEqual([]);
    expect(rowsOfDocument.length).toBe(titles.length + 3 * 2);
  });
});

describe('ruff with our flags', () => {
  it('writes nothing into the folder, unlike by itself', async () => {
    const folder = scratchFolder({ 'a.py': 'x = 1\n' });
    await folder.check(['--gates', 'lint']);
    expect(existsSync(folder.at('.ruff_cache'))).toBe(false);
    await byRuff(folder, { adds: '', shows: '', build: () => folder });
    expect(existsSync(folder.at('.ruff_cache'))).toBe(true);
  });

  it('does not take the cache of the folder for an answer', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    await byRuff(repository, { adds: '', shows: '', build: () => repository });
    rmSync(repository.at('a.py'));
    repository.write({ 'b.py': 'import os\n' });
    symlinkSync('b.py', repository.at('a.py'));
    expect(findingsOf(await repository.check(['--gates', 'lint']), 'lint').map(({ rule }) => rule)).toContain('F401');
  });
});
