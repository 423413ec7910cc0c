import { GateError } from '../errors.js';
import type { RepoPath } from '../model.js';
import { toRepoPath } from '../sarif/paths.js';
import type { TreeEntry } from './host.js';

/** Full object id, SHA-1 or SHA-256. */
export const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The records of a `-z` output. */
export function* records(output: Buffer): Generator<Buffer> {
  let from = 0;
  for (;;) {
    const end = output.indexOf(0, from);
    if (end < 0) break;
    yield output.subarray(from, end);
    from = end + 1;
  }
  if (from !== output.length) throw new GateError('git answered with an unfinished record');
}

/** Paths of a `-z` output, each once, in order. */
export function paths(...outputs: readonly Buffer[]): readonly RepoPath[] {
  return [...new Set(outputs.flatMap((output) => [...records(output)].map(toRepoPath)))];
}

/** Entries of `ls-tree -r -z`: mode, type, id, tab, path. */
export function treeEntries(output: Buffer): readonly TreeEntry[] {
  return [...records(output)].map((record) => {
    const [fields, path] = split(record);
    const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)$/.exec(fields);
    return entry(match, path);
  });
}

/** Entries of `ls-files -s -z`: mode, id, stage, tab, path. Of an unmerged path, our side. */
export function indexEntries(output: Buffer): readonly TreeEntry[] {
  const found = new Map<RepoPath, TreeEntry>();
  for (const record of records(output)) {
    const [fields, path] = split(record);
    const match = /^(\d{6}) ([0-9a-f]+) ([0-3])$/.exec(fields);
    const parsed = entry(match, path);
    if (!found.has(parsed.path) || match?.[3] === '2') found.set(parsed.path, parsed);
  }
  return [...found.values()];
}

/** Paths of `ls-files -v -z` with a tag for an entry that git does not look at: a small letter, or `S`. */
export function unwatchedPaths(output: Buffer): readonly RepoPath[] {
  const found = [...records(output)].filter((record) => /^[a-zS] /.test(record.subarray(0, 2).toString('latin1')));
  return found.map((record) => toRepoPath(record.subarray(2)));
}

/** Keys and values of `config --list --show-scope -z`, without those that were handed over for the call. */
export function ownSettings(output: Buffer): readonly (readonly [key: string, value: string])[] {
  const fields = [...records(output)].map((record) => record.toString('utf8'));
  return fields.flatMap((field, at) => {
    if (at % 2 === 0 || fields[at - 1] === 'command') return [];
    const end = field.indexOf('\n');
    return [end < 0 ? ([field, ''] as const) : ([field.slice(0, end), field.slice(end + 1)] as const)];
  });
}

function split(record: Buffer): readonly [fields: string, path: Buffer] {
  const tab = record.indexOf(9);
  return [record.subarray(0, Math.max(tab, 0)).toString('latin1'), record.subarray(tab + 1)];
}

function entry(match: RegExpExecArray | null, path: Buffer): TreeEntry {
  const [, mode, blob] = match ?? [];
  if (mode === undefined || blob === undefined) throw new GateError('git answered with a record that cannot be read');
  return { path: toRepoPath(path), mode, blob };
}
