import { firstFew } from '../../first-few.js';
import type { RepoPath } from '../../model.js';
import { isBelow } from '../../sarif/paths.js';
import { failed } from '../scanner.js';
import type { Context, Failed, Parsed } from '../scanner.js';
import { folderOf } from '../terraform-files.js';
import { hasComments } from '../terraform-comments.js';
import { ownCheck } from './chart-check.js';
import { whyLate } from './chart-templates.js';
import { failureKey, findingOf, keysOf, rulesOf, type Failure } from './findings.js';
import { allows, gapsOf, mend, placesOf, type Gaps } from './gaps.js';
import { plantedTarget, targetOf } from './layout.js';
import { manifestIn } from './objects.js';
import type { Options } from './options.js';
import type { PassResult } from './passes.js';
import type { Sorted } from './sorted.js';
import type { Unit } from './units.js';

/** What the passes add up to; all units were seen. */
export type Ground = {
  readonly sorted: Sorted;
  readonly units: readonly Unit[];
  readonly passes: readonly PassResult[];
  readonly context: Context<Options>;
};

/** Makes findings of passes that cover every expected file; everything else is no answer. */
export function answer(ground: Ground): Parsed | Failed {
  const { sorted, passes, context, units } = ground;
  const gaps = gapsOf(passes, sorted, context);
  if (!gaps.ok) return gaps;
  const unread = new Set([...gaps.unread, ...brokenOf(sorted, context)]);
  const isAllowed = allows(context.options['allow-unread']);
  for (const path of context.expected) {
    const reason = whyMissing(path, unread, ground);
    if (reason === undefined) continue;
    if (!late.has(sorted.get(path)?.kind) || !isAllowed(path)) return failed(reason, mend);
    unread.add(path);
  }
  for (const { path, reason } of inPart(ground)) {
    if (!isAllowed(path)) return failed(`${path} ${reason}`, mend);
    unread.add(path);
  }
  const failures = failuresOf(ground);
  if ('ok' in failures) return failures;
  return {
    ok: true,
    rules: rulesOf(failures, context.options['unknown-severity']),
    findings: failures.map((failure) => findingOf(failure, sorted, context)),
    seen: context.expected.filter((path) => !isUnread(path, unread)),
    excluded: context.expected.filter((path) => isUnread(path, unread)),
    notes: notesOn(units, passes, gaps),
    remarks: remarksOn(unread, gaps),
  };
}

/** Kinds of files that may turn out unreadable only when their texts are read back. */
const late: ReadonlySet<string | undefined> = new Set(['untold', 'in-chart']);

/** Expected files with objects of which Trivy's checks see a part. */
function inPart({ sorted, passes, context, units }: Ground) {
  const places = placesOf(sorted, context);
  const planted = new Set(units.map((unit) => plantedTarget(context, unit)));
  return passes.flatMap(({ all }) =>
    all.flatMap(({ target, failures }) => {
      const path = places.get(target) ?? target;
      const isOurs = context.expected.includes(path) || !places.has(target);
      const [own] = failures.filter(({ ID }) => ID === ownCheck);
      return own === undefined || planted.has(target) || !isOurs ? [] : [{ path, reason: own.Message }];
    }),
  );
}

/** Files that look like what Trivy reads and cannot be read. */
export const brokenOf = (sorted: Sorted, { expected }: Context<Options>): readonly RepoPath[] =>
  expected.filter((path) => sorted.get(path)?.kind === 'broken');

/** A chart that could not be rendered takes its templates with it. */
const isUnread = (path: RepoPath, unread: ReadonlySet<RepoPath>): boolean =>
  unread.has(path) ||
  [...unread].some(
    (one) => one.endsWith('Chart.yaml') && isBelow(path, folderOf(one)) && /(?:^|\/)templates\//.test(path),
  );

/** Why a file is not accounted for; `undefined` where it is. Of units it is known that they were seen. */
function whyMissing(
  path: RepoPath,
  unread: ReadonlySet<RepoPath>,
  { sorted, passes, context }: Ground,
): string | undefined {
  const kind = sorted.get(path);
  if (isUnread(path, unread)) return undefined;
  switch (kind?.kind) {
    case 'terraform':
    case 'chart':
    case 'variables':
      return tooLarge(path, passes, context);
    case 'in-chart':
      return lateTemplate(path, passes, context);
    case 'untold':
      return untoldMissing(path, passes, context);
    case 'dockerfile':
    case 'kubernetes':
    case 'cloudformation': {
      const target = targetOf(context, path, kind);
      const isReported = passes.some(({ all }) => all.some((result) => result.target === target));
      return isReported ? tooLarge(path, passes, context) : `trivy did not say that it read ${path}`;
    }
    case 'broken':
    case undefined:
      return `${path} was not given to trivy`;
  }
}

/** Comments in a text that was too large to be looked at beforehand have silenced Trivy. */
function tooLarge(path: RepoPath, [first]: readonly PassResult[], { text }: Context<Options>): string | undefined {
  if (text(path) !== undefined) return undefined;
  const read = first?.texts[path];
  if (read === undefined) return `the text of ${path} could not be read`;
  return hasComments(read) ? `${path} is larger than 1 MiB and has comments that silence trivy` : undefined;
}

function lateTemplate(path: RepoPath, passes: readonly PassResult[], context: Context<Options>): string | undefined {
  const read = passes[0]?.texts[path];
  const why = context.text(path) !== undefined || read === undefined ? undefined : whyLate(path, read);
  return why ?? tooLarge(path, passes, context);
}

function untoldMissing(path: RepoPath, passes: readonly PassResult[], context: Context<Options>): string | undefined {
  const [first] = passes;
  const text = first?.texts[path];
  if (text === undefined) return `the text of ${path} could not be read`;
  const found = manifestIn(text, /\.json$/i.test(path));
  const target = targetOf(context, path);
  if (found.kind === 'other') return undefined;
  if (found.kind === 'broken') return `${path} ${found.reason}`;
  if (found.kind === 'kubernetes' && found.unfolded !== undefined)
    return `${path} is a link or larger than 1 MiB, and has lists of objects, or lines \`---\` with something behind them`;
  return first?.all.some((result) => result.target === target) === true
    ? tooLarge(path, passes, context)
    : `trivy did not say that it read ${path}`;
}

function failuresOf({ sorted, units, passes, context }: Ground): Failed | readonly Failure[] {
  const places = placesOf(sorted, context);
  const expected = new Set(context.expected);
  const planted = new Set(units.map((unit) => plantedTarget(context, unit)));
  const failures: Failure[] = [];
  for (const { all, honoured } of passes) {
    const left = honoured === undefined ? undefined : keysOf(honoured);
    for (const { target, failures: own } of all) {
      if (own.length === 0 || planted.has(target)) continue;
      const path = target === '' ? nowhere(sorted, context) : places.get(target);
      if (path === undefined) return failed(`trivy reports about ${JSON.stringify(target)}: nobody gave it that`);
      if (!expected.has(path)) continue;
      for (const one of own.filter(({ ID }) => ID !== ownCheck))
        failures.push({ path, one, ...setAside(failureKey(target, one), left) });
    }
  }
  return failures;
}

/** Of a resource that is only referred to, Trivy names no file: what it finds stands at the first one with Terraform. */
const nowhere = (sorted: Sorted, { expected }: Context<Options>): RepoPath | undefined =>
  expected.find((path) => sorted.get(path)?.kind === 'terraform');

/** What is left out where comments and ignore files count, and which of the two did it. */
function setAside(key: string, left: ReturnType<typeof keysOf> | undefined): Pick<Failure, 'suppressed'> {
  if (left === undefined || left.failures.has(key)) return {};
  const justification = left.ignored.get(key);
  return justification === undefined
    ? { suppressed: { kind: 'inSource', justification: 'trivy:ignore' } }
    : { suppressed: { kind: 'external', justification } };
}

function notesOn(units: readonly Unit[], passes: readonly PassResult[], { notes }: Gaps): readonly string[] {
  const planted =
    units.length === 0
      ? []
      : [`planted faults were found in all folders with Terraform and all charts (${units.length})`];
  const again = passes.length === 1 ? [] : [`${passes.length} passes: what nothing calls was judged by itself`];
  return [...planted, ...again, ...notes.slice(0, 20)];
}

function remarksOn(unread: ReadonlySet<RepoPath>, { modules }: Gaps): readonly string[] {
  const files = [...unread];
  return [
    ...(modules.length === 0 ? [] : [`Modules from elsewhere were not judged: ${firstFew(modules, 5)}.`]),
    ...(files.length === 0 ? [] : [`Not readable, as allowed, and not judged: ${firstFew(files, 5)}.`]),
  ];
}
