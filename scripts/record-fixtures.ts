/**
 * Records every fixture case of every scanner: has the pinned tools look at the repositories of the cases, and
 * writes what they answered and what became of it. Arguments limit it to cases whose path holds one of them.
 * A second run changes nothing.
 */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { localHost } from '../src/host/local.js';
import { silent } from '../src/report/progress.js';
import { provideTool } from '../src/scan/tool.js';
import type { Tool } from '../src/scan/tool.js';
import { buildRepository } from './record/build-repository.js';
import { caseFolders, fixturesFolder, readCase } from './record/case.js';
import type { CaseFolder } from './record/case.js';
import { recordCase } from './record/record-case.js';
import { readRecording, sameButForOrder } from './record/recording.js';
import { toolNameOf } from './record/run-case.js';

const root = join(import.meta.dirname, '..');

async function write(path: string, value: unknown): Promise<void> {
  const options = { ...(await resolveConfig(path)), parser: 'json' };
  const text = await format(JSON.stringify(value), options);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
  process.stdout.write(`wrote ${path.slice(root.length + 1)}\n`);
}

async function record(one: CaseFolder, tool: Tool | undefined): Promise<void> {
  const fixture = readCase(one);
  const repository = realpathSync(mkdtempSync(join(tmpdir(), 'security-gates-fixture-')));
  try {
    buildRepository(repository, fixture.steps);
    const { recording, answer } = await recordCase(one.scanner, fixture, repository, tool);
    const before = readRecording(one.folder);
    const kept = before !== undefined && sameButForOrder(before, recording) ? before : recording;
    await write(join(one.folder, 'recording.json'), kept);
    await write(join(one.folder, 'expected.json'), answer.facts);
    const sarif = join(one.folder, 'expected.sarif');
    if (answer.log.runs.length > 0) await write(sarif, answer.log);
    else rmSync(sarif, { force: true });
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

async function toolOf(scanner: string): Promise<Tool | undefined> {
  const name = toolNameOf(scanner);
  if (name === undefined) return undefined;
  const tool = await provideTool(name, localHost(), silent);
  if (!tool.installed.ok) throw new Error(`${name} is not to be had: ${tool.installed.reason}`);
  return tool;
}

async function recordAll(wanted: readonly string[]): Promise<void> {
  const tools = new Map<string, Tool>();
  for (const one of caseFolders(join(root, fixturesFolder))) {
    const { scanner, folder } = one;
    if (wanted.length > 0 && !wanted.some((part) => folder.includes(part))) continue;
    const tool = tools.get(scanner) ?? (await toolOf(scanner));
    if (tool !== undefined) tools.set(scanner, tool);
    await record(one, tool);
  }
}

await recordAll(process.argv.slice(2));
