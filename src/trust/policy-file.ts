import type { Inputs } from '../config/inputs.js';
import { UsageError } from '../errors.js';
import type { Files, Repository, TreeEntry } from '../host/host.js';
import type { Change, RepoPath } from '../model.js';
import { pathText, toRepoPath } from '../sarif/paths.js';
import { shortId } from './short-id.js';
import { foldersAbove, isLink, isRegular } from './tree-entries.js';

/** Where the policy file stands unless the input `config` says otherwise. */
export const defaultPolicyPath: RepoPath = '.github/security-gates.yml';

/** Text of a policy file, and where it stands. */
export type PolicyFile = { readonly path: RepoPath; readonly text: string };

/** Where the policy file is read: entries of a commit or of the index, or a folder on disk (absolute path). */
export type PolicyPlace =
  | {
      readonly kind: 'entries';
      readonly entries: readonly TreeEntry[];
      readonly repository: Repository;
      /** `commit 1234567`, or `the index`. */
      readonly label: string;
    }
  | { readonly kind: 'folder'; readonly root: string; readonly files: Files };

type Located = { readonly path: RepoPath; readonly named: boolean };

/** No policy is larger; YAML of this size is already an attack. */
const limit = 1024 * 1024;

/**
 * The policy file that the inputs name, or the default one if it exists. Throws a UsageError where a named one is
 * missing, and where any is a link or a folder, stands behind a link, is larger than 1 MiB, or is no UTF-8.
 */
export async function readPolicy(place: PolicyPlace, inputs: Inputs): Promise<PolicyFile | undefined> {
  const located = policyLocation(inputs);
  const label = place.kind === 'folder' ? place.root : place.label;
  const content = place.kind === 'folder' ? await readInFolder(place, located) : await readInEntries(place, located);
  if (content === undefined) {
    if (!located.named) return undefined;
    throw refusal(located.path, `is not in ${label}`, 'correct the input `config`, or merge the file first');
  }
  if (content.length > limit) throw refusal(located.path, 'is larger than 1 MiB', 'make it smaller');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return { path: located.path, text };
  } catch {
    throw refusal(located.path, 'is not encoded in UTF-8', 'save it as UTF-8');
  }
}

async function readInEntries(
  { entries, repository }: PolicyPlace & { kind: 'entries' },
  { path }: Located,
): Promise<Buffer | undefined> {
  const state = stateAt(entries, path);
  switch (state.kind) {
    case 'absent':
      return undefined;
    case 'file':
      return (await repository.blobs([state.entry.blob])).get(state.entry.blob);
    case 'link':
      throw refusal(path, 'is a symbolic link, or stands behind one', 'make it a regular file');
    case 'folder':
      throw refusal(path, 'is no file', 'make it a regular file');
  }
}

async function readInFolder(
  { root, files }: PolicyPlace & { kind: 'folder' },
  { path }: Located,
): Promise<Buffer | undefined> {
  for (const folder of [...foldersAbove(path)].reverse()) {
    const stat = await files.stat(`${root}/${pathText(folder)}`);
    if (stat === undefined) return undefined;
    if (stat.kind === 'symlink') throw refusal(path, 'stands behind a symbolic link', 'make it a regular file');
  }
  const absolute = `${root}/${pathText(path)}`;
  const stat = await files.stat(absolute);
  if (stat === undefined) return undefined;
  if (stat.kind === 'symlink') throw refusal(path, 'is a symbolic link', 'make it a regular file');
  if (stat.kind !== 'file') throw refusal(path, 'is no file', 'make it a regular file');
  if (stat.size > limit) throw refusal(path, 'is larger than 1 MiB', 'make it smaller');
  return files.read(absolute, limit);
}

type PolicyState =
  { readonly kind: 'absent' | 'folder' } | { readonly kind: 'file' | 'link'; readonly entry: TreeEntry };

function stateAt(entries: readonly TreeEntry[], path: RepoPath): PolicyState {
  const above = new Set(foldersAbove(path));
  const entry = entries.find((candidate) => candidate.path === path);
  const behind = entries.find((candidate) => above.has(candidate.path) && isLink(candidate));
  if (behind !== undefined) return { kind: 'link', entry: behind };
  if (entry !== undefined && isRegular(entry)) return { kind: 'file', entry };
  if (entry !== undefined && isLink(entry)) return { kind: 'link', entry };
  const inside = entry !== undefined || entries.some((candidate) => candidate.path.startsWith(`${path}/`));
  return { kind: inside ? 'folder' : 'absent' };
}

/** What the head makes of the policy file that counts, if it is not the same in the trusted commit. */
export function policyChanges(
  trusted: { readonly commit: string; readonly entries: readonly TreeEntry[] },
  head: readonly TreeEntry[],
  inputs: Inputs,
): readonly Change[] {
  const { path } = policyLocation(inputs);
  const before = stateAt(trusted.entries, path);
  const after = stateAt(head, path);
  if (before.kind === after.kind && blobOf(before) === blobOf(after)) return [];
  const commit = shortId(trusted.commit);
  const counts = before.kind === 'absent' ? `${commit} has none: the defaults count` : `the policy of ${commit} counts`;
  return [{ kind: 'policy', subject: path, change: changeOf(before, after), effect: `not obeyed: ${counts}` }];
}

function changeOf(before: PolicyState, after: PolicyState): Change['change'] {
  if (after.kind === 'link') return 'symlink';
  if (after.kind === 'absent') return 'removed';
  return before.kind === 'absent' ? 'added' : 'changed';
}

function blobOf(state: PolicyState): string | undefined {
  return 'entry' in state ? state.entry.blob : undefined;
}

function policyLocation({ config }: Inputs): Located {
  const text = config.trim();
  if (text === '') return { path: defaultPolicyPath, named: false };
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0 || segments.includes('..') || text.startsWith('/') || /[\0\\]/.test(text)) {
    throw new UsageError(
      `input config: ${JSON.stringify(text)} names no file of the repository; write its path relative to the root`,
    );
  }
  return { path: toRepoPath(segments.join('/')), named: true };
}

function refusal(path: RepoPath, what: string, remedy: string): UsageError {
  return new UsageError(`the policy file ${pathText(path)} ${what}; ${remedy}`);
}
