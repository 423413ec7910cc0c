import { configure } from './config/config.js';
import type { Inputs } from './config/inputs.js';
import { quickGates } from './config/quick-gates.js';
import { strictest } from './config/strictest.js';
import { belowRoot, existingFolder, placedInputs } from './folder.js';
import type { Host, Repository } from './host/host.js';
import type { Config, Judgement, Plan } from './model.js';
import { withImagesArtifacts } from './images-artifacts.js';
import { historyOf } from './plan/history.js';
import { makePlan } from './plan/make-plan.js';
import { judge } from './policy/judge.js';
import { steeringGlobs } from './plan/steering-globs.js';
import { suppressionsIn, viewOf, viewsOf, type View } from './plan/views.js';
import { runJobs } from './scan/run-jobs.js';
import { provideTool, toolsOfOneRun } from './scan/tool.js';
import type { Tool } from './scan/tool.js';
import type { Watcher } from './scan/watcher.js';
import { scanners } from './scanners/index.js';
import { scannersOf } from './scanners/of-config.js';
import { gapNotes } from './trust/gap-notes.js';
import { judgedTrees, type JudgedTree } from './trust/judged-tree.js';
import type { OwnCommit } from './trust/own-commit.js';
import { establishTrust, type Trust } from './trust/trust.js';

/** What a run is asked to judge. */
export type CheckRequest = {
  /** Folder to judge: absolute, or relative to the current one. */
  readonly directory: string;
  readonly inputs: Inputs;
  readonly staged: boolean;
  /** Judge this commit instead of the working tree, by its own rules; only for local runs. */
  readonly commit?: OwnCommit;
  readonly token?: string;
  /** Where scanners come from; the pinned and verified tools unless a test brings its own. */
  readonly provide?: (tool: string) => Promise<Tool>;
};

/**
 * The whole flow in one process, top to bottom: trust -> config -> tree -> plan -> install and scan -> policy.
 * Throws UsageError where the configuration is wrong and GateError where no verdict can be had.
 */
export async function check(host: Host, request: CheckRequest, watcher: Watcher): Promise<Judgement> {
  const { token = '', staged, commit } = request;
  const folder = await existingFolder(host, request.directory);
  const repository = await host.repository(folder);
  const inputs = belowRoot(request.inputs, folder, repository);

  const trust = await establishTrust(host, { folder, repository, inputs, token, staged, ...(commit && { commit }) });
  const { source } = trust;
  const whole = await configOf(host, trust, repository);
  const { config, notes } = staged ? quickGates(whole) : { config: whole, notes: [] };
  const { workingDirectory, name } = config;
  const known = scannersOf(config);
  const all = [...known.values()].filter(({ gate }) => config.gates[gate].enabled);
  const steerers = all.map((scanner) => ({ ...scanner, steeredBy: steeringGlobs(scanner, config) }));
  const trees = await judgedTrees(host, folder, repository, source, steerers);
  const views = await viewsOf(host.files, trees.of, all);
  const seenBy = (scanner: string): View<JudgedTree> => viewOf(scanner, views);

  const history = repository === undefined ? {} : { history: await historyOf(host, repository, source) };
  const tree = { workingDirectory, images: config.images, ...history };
  const changes = [...trust.changes, ...trees.changes];
  const planned = makePlan({ source, config, changes, tree, seenBy }, all);
  const inline = await suppressionsIn({ files: host.files, repository, source }, planned.jobs, views, all);
  const plan: Plan = { ...planned, suppressions: inline.suppressions };

  const provide = toolsOfOneRun(request.provide ?? ((tool) => provideTool(tool, host, watcher)));
  const comments = plan.suppressions;
  const { data } = config;
  const ground = { host, repository, source, workingDirectory, name, data, comments, provide, token };
  const outcomes = await runJobs(plan.jobs, known, config, ground, seenBy, watcher);
  return judge(plan, outcomes, [...trust.notes, ...notes, ...gapNotes(trees.gaps), ...inline.notes]);
}

/** The strictest of what the policies and inputs say that count. */
async function configOf(host: Host, { uses }: Trust, repository: Repository | undefined): Promise<Config> {
  const configs = uses.map(async ({ inputs, policy }) =>
    configure(await placedInputs(host, inputs, repository), policy, scanners),
  );
  return withImagesArtifacts(strictest(await Promise.all(configs)), host);
}
