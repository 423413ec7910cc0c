import { relative, resolve } from 'node:path';
import { configure } from './config/config.js';
import type { Inputs } from './config/inputs.js';
import { strictest } from './config/strictest.js';
import { UsageError } from './errors.js';
import type { Host, Repository } from './host/host.js';
import type { Config, Judgement, Plan, Source } from './model.js';
import { makePlan } from './plan/make-plan.js';
import { readDetectTexts } from './plan/read-texts.js';
import { judge } from './policy/judge.js';
import { runJobs } from './scan/run-jobs.js';
import { provideTool } from './scan/tool.js';
import type { Tool } from './scan/tool.js';
import type { Watcher } from './scan/watcher.js';
import { scanners } from './scanners/index.js';
import type { Scanner } from './scanners/scanner.js';
import { judgedTree } from './trust/judged-tree.js';
import type { JudgedTree } from './trust/judged-tree.js';
import { establishTrust } from './trust/trust.js';

/** What a run is asked to judge. */
export type CheckRequest = {
  /** Folder to judge: absolute, or relative to the current one. */
  readonly directory: string;
  readonly inputs: Inputs;
  readonly staged: boolean;
  readonly token?: string;
  /** Where scanners come from; the pinned and verified tools unless a test brings its own. */
  readonly provide?: (scanner: string) => Promise<Tool>;
};

/**
 * The whole flow in one process, top to bottom: trust -> config -> tree -> plan -> install and scan -> policy.
 * Throws UsageError where the configuration is wrong and GateError where no verdict can be had.
 */
export async function check(host: Host, request: CheckRequest, watcher: Watcher): Promise<Judgement> {
  const folder = await folderOf(host, request.directory);
  const repository = await host.repository(folder);
  const inputs = belowRoot(request.inputs, folder, repository);
  const { token, staged } = request;
  const trust = await establishTrust(host, { folder, repository, inputs, token: token ?? '', staged });
  const config = strictest(trust.uses.map((use) => configure(use.inputs, use.policy, scanners)));
  const all: readonly Scanner[] = Object.values(scanners);
  const tree = await judgedTree(host, folder, repository, trust.source, all);
  const plan = await planOf(host, tree, trust.source, config, repository);
  const changes = [...trust.changes, ...tree.changes];
  const ground = {
    host,
    ...(repository === undefined ? {} : { repository }),
    source: trust.source,
    workingDirectory: config.workingDirectory,
    name: config.name,
    tree,
    provide: request.provide ?? ((scanner: string) => provideTool(scanner, host, watcher)),
    ...(token === undefined ? {} : { token }),
  };
  const outcomes = await runJobs(plan.jobs, new Map(Object.entries(scanners)), config, ground, watcher);
  return judge({ ...plan, changes }, outcomes, [...trust.notes, ...gapNotes(tree)]);
}

async function folderOf(host: Host, directory: string): Promise<string> {
  const path = resolve(host.cwd, directory);
  const folder = await host.files.real(path);
  if (folder === undefined) throw new UsageError(`${path}: no such folder. Name the folder to judge: security-gates check DIR`);
  if ((await host.files.stat(folder))?.kind !== 'directory') {
    throw new UsageError(`${path} is not a folder. Name the folder to judge: security-gates check DIR`);
  }
  return folder;
}

/** A folder below the repository's root is a working directory of it, unless one was named. */
function belowRoot(inputs: Inputs, folder: string, repository: Repository | undefined): Inputs {
  const below = repository === undefined ? '' : relative(repository.root, folder).replaceAll('\\', '/');
  return below === '' || inputs['working-directory'] !== '' ? inputs : { ...inputs, 'working-directory': below };
}

async function planOf(
  host: Host,
  tree: JudgedTree,
  source: Source,
  config: Config,
  repository: Repository | undefined,
): Promise<Plan> {
  const { workingDirectory } = config;
  const all: readonly Scanner[] = Object.values(scanners);
  const globs = all.flatMap(({ reads }) => reads);
  const texts = await readDetectTexts(host.files, tree.root, tree.files, globs);
  const history = repository === undefined ? undefined : await historyOf(repository, source);
  const seen = { files: tree.files, workingDirectory, ...(history === undefined ? {} : { history }) };
  return makePlan({ source, config, changes: [], tree: seen, texts }, all);
}

/** On a laptop, what is not committed yet is judged as well; in a workflow it is what earlier steps left behind. */
async function historyOf(repository: Repository, { head, range, staged, event }: Source) {
  const local = event === 'local' && !staged;
  return {
    ...(head === undefined ? {} : { head }),
    ...(range === undefined ? {} : { range }),
    staged,
    scheduled: event === 'schedule',
    uncommitted: local && head !== undefined ? await repository.modified(head) : [],
  };
}

const shownGaps = 5;

function gapNotes({ gaps }: JudgedTree): readonly string[] {
  const more = gaps.length - shownGaps;
  return [
    ...gaps.slice(0, shownGaps).map(({ path, reason }) => `Not looked at: ${path} (${reason})`),
    ...(more > 0 ? [`Not looked at: ${more} more paths`] : []),
  ];
}
