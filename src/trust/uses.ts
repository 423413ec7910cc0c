import { parseDocument } from 'yaml';
import { emptyInputs, inputNames, type InputName, type Inputs } from '../config/inputs.js';
import type { RepoPath } from '../model.js';
import { toRepoPath } from '../sarif/paths.js';

/** One place where a workflow or an action uses this Action or its reusable workflow. */
export type Use = {
  readonly path: RepoPath;
  /** Id of the job; absent in a composite action. */
  readonly job?: string;
  /** As the runner would hand them over, trimmed. */
  readonly inputs: Inputs;
  /** An input holds `${{ }}`: what it comes to is known only to the run. */
  readonly hasExpressions: boolean;
};

/** Text of a workflow or action file. */
export type FileText = { readonly path: RepoPath; readonly text: string };

/** All uses, and the files that could not be searched because they are no YAML. */
export type FoundUses = { readonly uses: readonly Use[]; readonly unparsable: readonly RepoPath[] };

type Parsed = { readonly path: RepoPath; readonly content: unknown };
type Matcher = (uses: string) => boolean;

/** Name that this project's action.yml gives itself. */
const ownName = 'security-gates';

/** More aliases than any workflow has; GitHub allows anchors since 2025. */
const maxAliasCount = 100;

/**
 * Finds the uses of this Action in workflow and action files: steps of jobs, steps of composite actions, and jobs
 * that call its reusable workflow. `actionRepository` is the `owner/name` that the running Action came from. Uses by
 * a local path (`./`, `$/`) count where one of the files is this project's own action.yml at that path.
 */
export function usesOfAction(files: readonly FileText[], actionRepository?: string): FoundUses {
  const parsed = files.map(parse);
  const readable = parsed.filter((file) => file !== undefined);
  const isOurs = matcher(readable, actionRepository);
  return {
    uses: readable.flatMap((file) => usesIn(file, isOurs)),
    unparsable: files.flatMap(({ path }, index) => (parsed[index] === undefined ? [path] : [])),
  };
}

/** Does a literal of a workflow file hold an expression? */
export function isExpression(value: string): boolean {
  return value.includes('${{');
}

function parse({ path, text }: FileText): Parsed | undefined {
  const document = parseDocument(text, { logLevel: 'error', uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  try {
    const content: unknown = document.toJS({ maxAliasCount });
    return { path, content };
  } catch {
    return undefined;
  }
}

function matcher(files: readonly Parsed[], actionRepository: string | undefined): Matcher {
  const own = new Set(files.filter(isOwnAction).map(({ path }) => path.toLowerCase().replace(/\/?action\.ya?ml$/, '')));
  const named = actionRepository?.toLowerCase();
  return (uses) => {
    const local = /^[.$]\/(.*)$/.exec(uses)?.[1];
    if (local !== undefined) return own.has(localFolder(local));
    // GitHub does not tell upper from lower case in the names of owners and repositories.
    const [, repository = '', path = ''] = /^([^/@\s]+\/[^/@\s]+)((?:\/[^@\s]*)?)@/.exec(uses.toLowerCase()) ?? [];
    if (repository !== named && !repository.endsWith(`/${ownName}`)) return false;
    return ['', '/', '/gate', '/gate/'].includes(path) || path.startsWith('/.github/workflows/');
  };
}

function localFolder(path: string): RepoPath {
  const segments = path.toLowerCase().split('/');
  return toRepoPath(segments.filter((segment) => segment !== '' && segment !== '.').join('/'));
}

function isOwnAction({ path, content }: Parsed): boolean {
  const name = textOf(field(content, 'name'));
  return /(^|\/)action\.ya?ml$/i.test(path) && name.trim().toLowerCase().replace(/\s+/g, '-') === ownName;
}

function usesIn({ path, content }: Parsed, isOurs: Matcher): readonly Use[] {
  const ours = (node: unknown): boolean => isOurs(textOf(field(node, 'uses')).trim());
  const inJobs = entriesOf(field(content, 'jobs')).flatMap(([job, node]) =>
    [node, ...itemsOf(field(node, 'steps'))].filter(ours).map((found) => use({ path, job }, found)),
  );
  const inComposite = itemsOf(field(field(content, 'runs'), 'steps'))
    .filter(ours)
    .map((found) => use({ path }, found));
  return [...inJobs, ...inComposite];
}

function use(place: { readonly path: RepoPath; readonly job?: string }, node: unknown): Use {
  const inputs = entriesOf(field(node, 'with')).reduce<Inputs>((all, [key, value]) => {
    const name = inputName(key);
    return name === undefined ? all : { ...all, [name]: textOf(value).trim() };
  }, emptyInputs);
  return { ...place, inputs, hasExpressions: inputNames.some((name) => isExpression(inputs[name])) };
}

/** The runner does not tell upper from lower case in the names of inputs. */
function inputName(text: string): InputName | undefined {
  return inputNames.find((name) => name === text.trim().toLowerCase());
}

function entriesOf(node: unknown): readonly (readonly [string, unknown])[] {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? Object.entries(node) : [];
}

function itemsOf(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : [];
}

function field(node: unknown, name: string): unknown {
  return entriesOf(node).find(([key]) => key === name)?.[1];
}

/** As the runner would write it: numbers and booleans in their shortest form, nothing for null. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
