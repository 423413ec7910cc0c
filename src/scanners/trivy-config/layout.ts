import type { RepoPath } from '../../model.js';
import { isBelow, stagedName } from '../../sarif/paths.js';
import type { Context } from '../scanner.js';
import { plantedFile, plantedResource, within } from '../terraform-files.js';
import { hasComments, withoutComments } from '../terraform-comments.js';
import { ownCheck } from './chart-check.js';
import { toRender } from './chart-templates.js';
import type { Options } from './options.js';
import type { Kind, Sorted } from './sorted.js';
import type { Unfolded } from './unfold.js';
import { isPartOf, type Unit } from './units.js';

/** What is laid out for one command, below a folder of its own. */
export type Layout = {
  readonly copies: Readonly<Record<string, RepoPath>>;
  readonly files: Readonly<Record<string, string>>;
};

/** What Trivy skips without a word at the root of what it scans. */
const skipped = /^(?:proc|sys|dev)\//;

/** Dockerfiles that Trivy knows by their names. */
const isKnownDockerfile = (name: string): boolean =>
  /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^./]*)?$/.test(name) || /\.(?:dockerfile|containerfile)$/i.test(name);

/**
 * What Trivy calls the copy of a file. Where a file stands where Trivy would overlook it, all of them go one folder
 * deeper, to one that nobody can foresee: modules refer to each other by relative names.
 */
export function targetOf(
  { files, nonce }: Pick<Context<Options>, 'files' | 'nonce'>,
  path: RepoPath,
  kind?: Kind,
): string {
  const name = `${files.some((file) => skipped.test(file)) ? `${nonce}/` : ''}${stagedName(path)}`;
  if (kind?.kind === 'dockerfile') return isKnownDockerfile(name) ? name : `${name}.${nonce}.dockerfile`;
  const isUnfoldedJson = unfoldedOf(kind) !== undefined && name.endsWith('.json');
  const hasOtherCase = /\.(?:ya?ml|json)$/i.test(name) && !/\.(?:ya?ml|json)$/.test(name);
  return isUnfoldedJson || hasOtherCase ? `${name}.yaml` : name;
}

const unfoldedOf = (kind: Kind | undefined): Unfolded | undefined =>
  kind?.kind === 'kubernetes' || kind?.kind === 'in-chart' ? kind.unfolded : undefined;

/** What Trivy calls the file that is planted in a unit. */
export const plantedTarget = (context: Context<Options>, { kind, folder }: Unit): string =>
  targetOf(
    context,
    kind === 'terraform' ? within(folder, plantedFile(context.nonce)) : plantedTemplate(context, folder),
  );

const plantedTemplate = ({ nonce }: Context<Options>, folder: RepoPath): RepoPath =>
  within(folder, `templates/security-gates-${nonce}.yaml`);

/** Only rendered it is an object of Kubernetes and a list: a chart in which both are found was rendered. */
const plantedPod = [
  'apiVersion: v1',
  'kind: Pod',
  'metadata: {name: {{ "planted" | quote }}}',
  'spec: {containers: [{name: planted, image: planted, securityContext: {privileged: true}}]}',
  '---',
  'apiVersion: v1',
  'kind: {{ "List" }}',
  'items: [{apiVersion: v1, kind: Pod, metadata: {name: planted}}]',
  '',
].join('\n');

/** The rules that find what is planted. */
export const plantedRules = { terraform: ['AWS-0107'], chart: ['KSV-0017', ownCheck] } as const;

/**
 * Lays out what is scanned below `folder`: everything in the first pass, later the given units alone. `defused` copies
 * have every comment that silences Trivy disarmed; lines and columns stay what they are.
 */
export function layoutOf(
  context: Context<Options>,
  sorted: Sorted,
  { folder, units, isFirst, defused }: { folder: string; units: readonly Unit[]; isFirst: boolean; defused: boolean },
): Layout {
  const copies: Record<string, RepoPath> = {};
  const files: Record<string, string> = {};
  const expected = new Set(context.expected);
  for (const [path, kind] of sorted) {
    if (!(isFirst ? isStaged(path, kind, expected, context) : units.some((unit) => isPartOf(path, unit)))) continue;
    const at = `${folder}/${targetOf(context, path, kind)}`;
    const own = context.text(path);
    const given = unfoldedOf(kind)?.text ?? own;
    const text = kind.kind === 'in-chart' && given !== undefined ? toRender(path, given) : given;
    if (text !== undefined && defused && hasComments(text)) files[at] = withoutComments(text);
    else if (text !== undefined && text !== own) files[at] = text;
    else copies[at] = path;
  }
  for (const unit of units) {
    const at = `${folder}/${plantedTarget(context, unit)}`;
    files[at] = unit.kind === 'terraform' ? plantedResource(context.nonce) : plantedPod;
  }
  return { copies, files };
}

/** Terraform refers to folders anywhere in the repository; everything else is judged by itself. */
function isStaged(
  path: RepoPath,
  { kind }: Kind,
  expected: ReadonlySet<RepoPath>,
  { workingDirectory }: Context<Options>,
): boolean {
  switch (kind) {
    case 'terraform':
    case 'variables':
      return true;
    case 'in-chart':
      return isBelow(path, workingDirectory);
    case 'broken':
      return false;
    default:
      return expected.has(path);
  }
}
