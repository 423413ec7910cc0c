import type { RepoPath } from '../model.js';
import { absoluteBelow, pathText } from '../sarif/paths.js';
import type { Finding } from '../scanners/scanner.js';
import type { Ground } from './ground.js';

/** Files above this are not read for context; a finding in them has no line hash. */
const contextLimit = 64 * 1024 * 1024;

/** The texts in which findings stand: of the judged tree, and of older commits. */
export type Texts = {
  readonly inTree: (path: RepoPath) => string | undefined;
  readonly inCommit: (commit: string, path: RepoPath) => string | undefined;
  /** The path as the tree has it, where a tool printed it with U+FFFD for bytes that are no UTF-8. */
  readonly trueName: (finding: Finding) => RepoPath;
};

/** Reads all texts that the findings stand in, each once. */
export async function readTexts(findings: readonly Finding[], ground: Ground): Promise<Texts> {
  const trueName = await namesOf(findings, ground);
  const old = new Map<string, { readonly commit: string; readonly path: RepoPath }>();
  for (const finding of findings) {
    if (finding.commit === undefined) continue;
    const asked = { commit: finding.commit, path: trueName(finding) };
    old.set(`${asked.commit}:${asked.path}`, asked);
  }
  const keys = [...old.keys()];
  const contents = old.size === 0 ? [] : ((await ground.repository?.filesAt([...old.values()])) ?? []);
  const inCommits = new Map(keys.map((key, index) => [key, textOf(contents[index])]));
  const inTree = await treeTexts(new Set(findings.map(trueName)), ground);
  return {
    inTree: (path) => inTree.get(path),
    inCommit: (commit, path) => inCommits.get(`${commit}:${path}`),
    trueName,
  };
}

/** With LF alone: a checkout may have written CRLF where the commit has LF. */
const textOf = (content: Buffer | undefined): string | undefined => content?.toString('utf8').replaceAll('\r\n', '\n');

async function treeTexts(paths: ReadonlySet<RepoPath>, { host, tree }: Ground): Promise<ReadonlyMap<RepoPath, string>> {
  const texts = new Map<RepoPath, string>();
  for (const path of paths) {
    const file = absoluteBelow(tree.root, path);
    const stat = await host.files.stat(file);
    if (stat?.kind !== 'file' || stat.size > contextLimit) continue;
    const content = await host.files.read(file);
    const text = textOf(content);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

/** U+FFFD, percent-encoded. */
const replacement = '%EF%BF%BD';

async function namesOf(
  findings: readonly Finding[],
  { repository, tree }: Ground,
): Promise<(finding: Finding) => RepoPath> {
  const names = new Map<string, RepoPath>();
  for (const { path, commit } of findings) {
    if (!path.includes(replacement)) continue;
    const files =
      commit === undefined ? tree.files : ((await repository?.tree(commit)) ?? []).map((entry) => entry.path);
    const name = files.find((file) => pathText(file) === pathText(path));
    if (name !== undefined) names.set(`${commit ?? ''}:${path}`, name);
  }
  return ({ path, commit }) => names.get(`${commit ?? ''}:${path}`) ?? path;
}
