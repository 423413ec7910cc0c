import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { parsePin } from '../../src/install/pin.js';
import { scanners } from '../../src/scanners/index.js';
import { readCase } from '../../scripts/record/case.js';
import type { CaseFolder } from '../../scripts/record/case.js';
import { sameButForOrder } from '../../scripts/record/recording.js';
import type { Recording } from '../../scripts/record/recording.js';
import { toolNameOf } from '../../scripts/record/run-case.js';
import { schemas } from '../sarif/schemas.js';
import { isUnwritten } from '../support/scanner-values.js';
import { caseNamed, cases, recordingOf, replay, runnerVariables } from './replay.js';

const titled = cases.map((one) => ({ one, title: `${one.scanner}/${one.name} shows ${readCase(one).shows}` }));

const read = (one: CaseFolder, name: string): unknown => JSON.parse(readFileSync(join(one.folder, name), 'utf8'));

/** The expected run, as the only one of its log; no run where the scan fails. */
function expectedLog(one: CaseFolder): unknown {
  return existsSync(join(one.folder, 'expected.sarif')) ? read(one, 'expected.sarif') : undefined;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The text `before` in a recording, wherever it stands, replaced by another; there must be one. */
function changed(recording: Recording, before: string, after: string): Recording {
  const text = JSON.stringify(recording);
  expect(text).toContain(before);
  return JSON.parse(text.replaceAll(before, after)) as Recording;
}

describe('what the real tools answered', () => {
  it.each(titled)('$title', async ({ one }) => {
    const { answer, requests, unused } = await replay(one);
    expect(answer.facts).toEqual(read(one, 'expected.json'));
    expect(answer.log.runs).toHaveLength(expectedLog(one) === undefined ? 0 : 1);
    if (answer.log.runs.length > 0) expect(plain(answer.log)).toEqual(expectedLog(one));
    expect(unused).toBe(0);
    for (const { name, problems } of schemas())
      expect({ name, problems: problems(answer.log) }).toMatchObject({ problems: [] });
    for (const { file, args, env } of requests) {
      expect(Object.keys(env).filter((name) => /^(GITHUB|ACTIONS|INPUT|RUNNER)_/.test(name))).toEqual([]);
      for (const value of Object.values(runnerVariables)) expect(JSON.stringify({ args, env })).not.toContain(value);
      expect(file).not.toMatch(/(^|[/\\])(sh|bash|dash|zsh|cmd|powershell|pwsh)(\.exe)?$/);
      expect(args.filter((arg) => /[;&|`<>]|\$[({A-Za-z]/.test(arg))).toEqual([]);
    }
  });

  const withRun = titled.filter(({ one }) => expectedLog(one) !== undefined);

  it.each(withRun)('does not depend on the order in which a tool prints its rows: $title', async ({ one }) => {
    const recording = recordingOf(one);
    const reversed = recording.commands.map((command) => ({ ...command, stdout: reversedRows(command.stdout) }));
    const { answer } = await replay(one, { ...recording, commands: reversed });
    expect(plain(answer.log)).toEqual(expectedLog(one));
  });
});

function reversedRows(stdout: readonly string[]): string[] {
  try {
    const rows: unknown = JSON.parse(stdout.join('\n'));
    return Array.isArray(rows) ? [JSON.stringify(rows.reverse())] : [...stdout];
  } catch {
    return [...stdout];
  }
}

describe('the cases', () => {
  const ids = Object.keys(scanners);
  const written = Object.values(scanners).filter((scanner) => !isUnwritten(scanner));
  const findings = (one: CaseFolder): number => ((expectedLog(one) as Log | undefined)?.runs[0]?.results ?? []).length;

  it('are those of scanners that there are', () => {
    expect([...new Set(cases.map(({ scanner }) => scanner))].sort()).toEqual([...ids].sort());
  });

  it.each(written)('$id: there is one with findings, one without, and of a tool one that fails', ({ id }) => {
    const own = cases.filter(({ scanner }) => scanner === id);
    expect(own.filter((one) => findings(one) > 0)).not.toEqual([]);
    expect(own.filter((one) => expectedLog(one) !== undefined && findings(one) === 0)).not.toEqual([]);
    const failing = own.filter((one) => expectedLog(one) === undefined);
    expect(failing.length > 0 || toolNameOf(id) === undefined).toBe(true);
  });

  it.each(titled)('were recorded with the pinned version: $title', ({ one }) => {
    const path = `src/tools/${toolNameOf(one.scanner)}/tool.json`;
    const pin = existsSync(path) ? parsePin(readFileSync(path, 'utf8'), path) : undefined;
    expect(recordingOf(one).tool).toEqual(pin === undefined ? undefined : { name: pin.name, version: pin.version });
  });
});

describe('a recording that is not right is noticed', () => {
  const one = caseNamed('ruff', 'clean');
  const recording = recordingOf(one);

  it('when another command is asked for', async () => {
    const { answer } = await replay(one, changed(recording, '--ignore-noqa', '--honour-noqa'));
    expect(answer.facts).toMatchObject({ status: 'failed', reason: expect.stringContaining('--honour-noqa') });
  });

  it('when more commands are asked for', async () => {
    const { answer } = await replay(one, { ...recording, commands: recording.commands.slice(0, -1) });
    expect(answer.facts).toMatchObject({ status: 'failed', reason: expect.stringContaining('nothing more') });
  });

  it('when fewer commands are asked for', async () => {
    const { unused } = await replay(one, { ...recording, commands: [...recording.commands, ...recording.commands] });
    expect(unused).toBe(recording.commands.length);
  });

  it('when the environment is another', async () => {
    const { answer } = await replay(one, changed(recording, '{assets}/scanners/ruff/config', '{assets}/other'));
    expect(answer.facts).toMatchObject({ status: 'failed', reason: expect.stringContaining('{assets}/other') });
  });

  it('when it is made anew: rows in another order are no news, other rows are', () => {
    const found = recordingOf(caseNamed('gitleaks', 'history'));
    const reversed = found.commands.map((command) => ({ ...command, stdout: reversedRows(command.stdout) }));
    expect(reversed).not.toEqual(found.commands);
    expect(sameButForOrder(found, { ...found, commands: reversed })).toBe(true);
    expect(sameButForOrder(found, changed(found, 'demo-token-aaaaaaaa', 'demo-token-zzzzzzzz'))).toBe(false);
    expect(sameButForOrder(found, changed(found, '--exit-code', '--other-code'))).toBe(false);
  });

  it('when the tool answers something else', async () => {
    const found = caseNamed('ruff', 'own-configuration');
    const { answer } = await replay(found, changed(recordingOf(found), '`os` imported but unused', 'something else'));
    expect(plain(answer.log)).not.toEqual(expectedLog(found));
  });
});
