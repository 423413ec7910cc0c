import { posix } from 'node:path';
import type { RepoPath } from '../../../model.js';
import { stagedName } from '../../../sarif/paths.js';
import type { Command, Context, Execution } from '../../scanner.js';
import { vulnerabilityCommand } from '../../trivy/command.js';
import type { TrivyResult } from '../../trivy/report.js';
import { lockfileAt } from '../lockfiles.js';
import type { Options } from '../options.js';
import { keyOf, type Restated } from './stated.js';

/** Folder below scratch. */
const root = 'anew';

/** A lockfile that is said anew, in one of its texts. */
type Said = { readonly path: RepoPath; readonly target: string; readonly text: string };

function allSaid(restated: ReadonlyMap<RepoPath, Restated>): readonly Said[] {
  return [...restated].flatMap(([path, { texts, inPlace }], index) =>
    texts.map((text, layer) => {
      const name = stagedName(path);
      const own = `${index}/${layer}/${lockfileAt(path)?.stagedAs ?? posix.basename(name)}`;
      return { path, text, target: inPlace === true ? `in-place-${layer}/${name}` : own };
    }),
  );
}

/** Lockfiles beside those that are said in place: as they are, since others refer to them. */
function beside(
  context: Context<Options>,
  restated: ReadonlyMap<RepoPath, Restated>,
  texts: Execution['reports'],
): readonly (readonly [target: string, text: string])[] {
  const inPlace = [...restated].filter(([, one]) => one.inPlace === true);
  const layers = Math.max(0, ...inPlace.map(([, one]) => one.texts.length));
  const kinds = new Set(inPlace.map(([path]) => lockfileAt(path)));
  const all = context.expected.filter((path) => kinds.has(lockfileAt(path)));
  return Array.from({ length: layers }, (_, layer) =>
    all.map((path) => [`in-place-${layer}/${stagedName(path)}`, texts[path] ?? ''] as const),
  ).flat();
}

/** One run over all that is said anew; `undefined` where that is nothing. */
export function secondCommand(
  context: Context<Options>,
  restated: ReadonlyMap<RepoPath, Restated>,
  texts: Execution['reports'],
): Command | undefined {
  const said = allSaid(restated).map(({ target, text }) => [target, text] as const);
  if (said.length === 0) return undefined;
  const files = new Map([...beside(context, restated, texts), ...said]);
  const asked = {
    name: 'trivy-fs-anew',
    command: 'fs',
    args: ['--pkg-types', 'library', '--include-dev-deps'],
    cache: context.opened['trivy-db'] ?? '',
    scanned: [`${context.scratch}/${root}`],
  };
  const command = vulnerabilityCommand(asked, context);
  const staged = [...files].map(([target, text]) => [`${root}/${target}`, text] as const);
  return { ...command, files: { ...command.files, ...Object.fromEntries(staged) } };
}

/** The results of that run, by the lockfile whose packages they are; a text where one is missing or too much. */
export function secondResults(
  results: readonly TrivyResult[],
  restated: ReadonlyMap<RepoPath, Restated>,
): ReadonlyMap<RepoPath, readonly TrivyResult[]> | string {
  const byTarget = new Map(results.map((result) => [result.target, result]));
  const byPath = new Map<RepoPath, readonly TrivyResult[]>();
  for (const { path, target } of allSaid(restated)) {
    const found = byTarget.get(target);
    if (found === undefined) return `trivy did not read all of ${path}`;
    byPath.set(path, [...(byPath.get(path) ?? []), found]);
    byTarget.delete(target);
  }
  for (const [path, { packages }] of restated) {
    const read = (byPath.get(path) ?? []).flatMap((one) => one.packages);
    const names = new Set(read.map(({ Name, Version }) => keyOf(Name, Version)));
    const missed = packages.find(({ name, version }) => !names.has(keyOf(name, version)));
    if (missed !== undefined) return `trivy did not read ${missed.name} ${missed.version} of ${path}`;
  }
  const stray = [...byTarget.keys()].find((target) => !target.startsWith('in-place-'));
  return stray === undefined ? byPath : `trivy reports about ${JSON.stringify(stray)}: nobody gave it that`;
}
