import { GateError } from '../errors.js';
import type { RepoPath } from '../model.js';
import { pathBytes } from '../sarif/paths.js';
import type { TreeEntry } from './host.js';
import { objectId } from './git-parse.js';
import { fetchAdvice, git, type GitSetting } from './git-run.js';

/** Answers of `git cat-file --batch`, in the order of the requests; `undefined` where git knows no such blob. */
async function batch(setting: GitSetting, requests: readonly Buffer[]): Promise<readonly (Buffer | undefined)[]> {
  if (requests.length === 0) return [];
  const newline = Buffer.from('\n');
  const stdin = Buffer.concat(requests.flatMap((request) => [request, newline]));
  const output = await git(setting, ['cat-file', '--batch', '--buffer'], { stdin });
  const answers: (Buffer | undefined)[] = [];
  let at = 0;
  for (const request of requests) {
    const answer = readAnswer(output, at, request);
    answers.push(answer.content);
    at = answer.next;
  }
  return answers;
}

/** One answer: `<id> <type> <size>`, newline, content, newline; or the request itself and `missing`. */
function readAnswer(output: Buffer, at: number, request: Buffer): { content: Buffer | undefined; next: number } {
  const missing = Buffer.concat([request, Buffer.from(' missing\n')]);
  if (output.subarray(at, at + missing.length).equals(missing)) {
    return { content: undefined, next: at + missing.length };
  }
  const lineEnd = output.indexOf(10, at);
  const line = output.subarray(at, Math.max(lineEnd, at)).toString('latin1');
  const [, type, size] = /^[0-9a-f]+ (blob|tree|commit|tag) (\d+)$/.exec(line) ?? [];
  const end = lineEnd + 1 + Number(size);
  if (type === undefined || end >= output.length) {
    throw new GateError('git cat-file answered with something that cannot be read');
  }
  return { content: type === 'blob' ? output.subarray(lineEnd + 1, end) : undefined, next: end + 1 };
}

/** Contents by blob id. Throws if one is missing. */
export async function readBlobs(setting: GitSetting, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)];
  const odd = wanted.find((id) => !objectId.test(id));
  if (odd !== undefined) throw new GateError(`${odd} is no full id of a git object`);
  const contents = await batch(
    setting,
    wanted.map((id) => Buffer.from(id)),
  );
  return new Map(wanted.map((id, at) => [id, contents[at] ?? absent(setting, id)]));
}

function absent(setting: GitSetting, id: string): never {
  throw new GateError(`the blob ${id} is not in the repository ${setting.location.root}: ${fetchAdvice}`);
}

/** A file of a commit. */
export type Asked = { readonly commit: string; readonly path: RepoPath };

/**
 * Contents of files of commits, `undefined` where the commit has no such file. git gives the same answer for a path
 * that is not in the commit and for content that is not in the clone, so what it does not find is looked up in the
 * commit's tree: an incomplete clone throws.
 */
export async function readFilesAt(
  setting: GitSetting,
  asked: readonly Asked[],
  treeOf: (commit: string) => Promise<readonly TreeEntry[]>,
): Promise<readonly (Buffer | undefined)[]> {
  const odd = asked.find(({ commit }) => !objectId.test(commit));
  if (odd !== undefined) throw new GateError(`${odd.commit} is no full id of a commit`);
  const names = asked.map(({ commit, path }) => Buffer.concat([Buffer.from(`${commit}:`), pathBytes(path)]));
  const simple = names.filter((name) => isSimple(name));
  const answers = await batch(setting, simple);
  const byName = new Map(simple.map((name, at) => [name, answers[at]]));
  return Promise.all(
    asked.map(async (one, at) => byName.get(names[at] ?? Buffer.of()) ?? viaTree(setting, one, treeOf)),
  );
}

/** Can the request be one line, and does git read it as a path from the root? */
function isSimple(name: Buffer): boolean {
  const path = name.subarray(name.indexOf(58) + 1).toString('latin1');
  return path !== '' && !path.includes('\n') && !path.startsWith('./') && !path.startsWith('../');
}

async function viaTree(
  setting: GitSetting,
  { commit, path }: Asked,
  treeOf: (commit: string) => Promise<readonly TreeEntry[]>,
): Promise<Buffer | undefined> {
  const found = (await treeOf(commit)).find((entry) => entry.path === path);
  if (found === undefined || found.mode === '160000') return undefined;
  return (await readBlobs(setting, [found.blob])).get(found.blob);
}
