import { basename, dirname, join, relative, resolve } from 'node:path';
import type { HookRun } from '../config/hook-arguments.js';
import { GateError, exitCodes } from '../errors.js';
import type { Host, Repository } from '../host/host.js';
import { readStandardInput } from '../host/standard-input.js';
import { realPlace } from '../hooks/place.js';
import { pushedRefs, refOfPreCommit } from '../hooks/pushed.js';
import { hostWithMirror } from '../install/mirror-host.js';
import type { OverallVerdict } from '../model.js';
import { check, type CheckRequest } from '../pipeline.js';
import { headline, judgedText, signs } from '../report/headline.js';
import { clockOf, progress, silent } from '../report/progress.js';
import { terminalReport } from '../report/terminal.js';
import { removeVerdict, writeReports } from '../report/write.js';
import { sameArguments } from '../same-arguments.js';

/** git's list of what is pushed; a line is a few hundred bytes. */
const inputLimit = 1 << 24;

/**
 * What a git hook calls: judges what is staged, or the tip of every ref that is pushed, and returns the exit code. Reports go
 * into the repository's git folder, so that none is left in the working tree. Throws where what git is about to do
 * cannot be told: it is never waved through.
 */
export async function hookRun(
  request: HookRun,
  host: Host,
  input: () => Promise<string> = () => readStandardInput(inputLimit),
): Promise<number> {
  const repository = await ownRepository(host);
  const reports = join(repository.gitDir, 'security-gates', request.kind);
  switch (request.kind) {
    case 'pre-commit':
      await refuseForeignIndex(host, repository);
      return exitCodes[await judge(host, request, repository, reports, { staged: true })];
    case 'pre-push': {
      const commits = await pushedCommits(request, host, repository, await input());
      await host.files.remove(reports);
      const verdicts: OverallVerdict[] = [];
      for (const commit of commits) {
        const folder = join(reports, commit.revision.slice(0, 12));
        verdicts.push(await judge(host, request, repository, folder, { staged: false, commit }));
      }
      return exitCodes[worst(verdicts)];
    }
  }
}

function worst(verdicts: readonly OverallVerdict[]): OverallVerdict {
  return verdicts.find((one) => one === 'error') ?? verdicts.find((one) => one === 'fail') ?? 'pass';
}

/** One line where nothing is wrong, else the whole report. */
async function judge(
  host: Host,
  { kind, inputs, mirror, quiet }: HookRun,
  { root }: Repository,
  folder: string,
  what: Pick<CheckRequest, 'staged' | 'commit'>,
): Promise<OverallVerdict> {
  const { console } = host;
  const place = { folder, remedy: 'use a clone whose git folder can be written' };
  await removeVerdict(host, place);
  const watcher = console.interactive && !quiet ? progress(console, clockOf(host.now)) : silent;
  const judged = await check(hostWithMirror(host, mirror), { directory: root, inputs, ...what }, watcher);
  const judgement = { ...judged, same: sameArguments('.', inputs) };
  await writeReports(host, place, judgement);
  const { verdict } = judgement.verdict;
  if (verdict === 'pass' || quiet) {
    const judged = judgedText(judgement.verdict.source);
    console.out(`${signs[verdict]} ${kind}, ${judged}: ${headline(judgement.verdict)}\n`);
  } else {
    const { columns, color } = console;
    console.out(terminalReport(judgement, { columns, color, folder: shownFolder(host.cwd, folder) }));
  }
  return verdict;
}

function shownFolder(cwd: string, folder: string): string {
  const shown = relative(cwd, folder);
  return shown.startsWith('..') ? folder : shown;
}

/** The repository that git runs the hook for. Another one's verdict would say nothing about it. */
async function ownRepository(host: Host): Promise<Repository> {
  const repository = await host.repository(host.cwd);
  if (repository === undefined) {
    throw new GateError(`${host.cwd} is in no git repository; run the hook where git does, in a working tree`);
  }
  for (const [name, own] of [
    ['GIT_DIR', repository.gitDir],
    ['GIT_WORK_TREE', repository.root],
  ] as const) {
    const told = host.env[name] ?? '';
    if (told === '' || (await realPlace(host.files, resolve(host.cwd, told))) === own) continue;
    throw new GateError(`${name} is ${told}, and what would be judged is ${own}: leave ${name} alone, and use a clone`);
  }
  return repository;
}

/** git may make a commit of any index; the one that would be judged must be that one. */
async function refuseForeignIndex({ cwd, env, files }: Host, { indexFile }: Repository): Promise<void> {
  const told = env['GIT_INDEX_FILE'] ?? '';
  if (told === '') return;
  const real = async (path: string): Promise<string> => join(await realPlace(files, dirname(path)), basename(path));
  if ((await real(resolve(cwd, told))) === (await real(indexFile))) return;
  throw new GateError(
    `git makes the commit of the index ${told}, and what would be judged is ${indexFile}: ` +
      'commit with the index of the repository, and not in a workflow',
  );
}

type OwnCommit = NonNullable<CheckRequest['commit']>;

/** The commits to judge, each once; with what the remote has of it, where all refs agree about that. */
async function pushedCommits(
  { remote }: HookRun,
  { env }: Host,
  repository: Repository,
  input: string,
): Promise<readonly OwnCommit[]> {
  const listed = pushedRefs(input);
  const isListed = input !== '' || remote.length > 0;
  const refs = isListed ? listed.map(({ ref, id, remoteId }) => ({ ref, name: id, remoteId })) : [ofPreCommit(env)];
  const bases = new Map<string, Set<string | undefined>>();
  for (const { ref, name, remoteId } of refs) {
    const commit = await repository.commit(name);
    if (commit === undefined) {
      throw new GateError(
        `${JSON.stringify(ref)} is to be pushed and is no commit, so it cannot be judged; push it alone, with --no-verify`,
      );
    }
    const base = remoteId === undefined ? undefined : await repository.commit(remoteId);
    bases.set(commit, (bases.get(commit) ?? new Set()).add(base));
  }
  return [...bases].map(([revision, known]) => {
    const [base] = known;
    return known.size > 1 || base === undefined ? { revision } : { revision, base };
  });
}

function ofPreCommit(env: Host['env']) {
  const { ref, remoteId } = refOfPreCommit(env);
  return { ref, name: ref, remoteId };
}
