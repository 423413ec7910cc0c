/** A configuration key and its value. */
export type Setting = readonly [name: string, value: string];

/** Configuration that no repository and no user may decide differently while a gate reads. */
const settings: readonly Setting[] = [
  // Nothing that git reads here may start a program or reach the network.
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.askPass', ''],
  ['credential.helper', ''],
  ['protocol.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  // Nothing outside the repository may hide a file from it.
  ['core.attributesFile', '/dev/null'],
  ['core.excludesFile', '/dev/null'],
  ['core.useReplaceRefs', 'false'],
  // Output stays as programs expect it.
  ['core.quotePath', 'false'],
  ['color.ui', 'false'],
  ['color.diff', 'false'],
  ['log.abbrevCommit', 'false'],
  ['log.diffMerges', 'separate'],
  ['log.showRoot', 'true'],
  ['log.showSignature', 'false'],
  ['log.decorate', 'false'],
  ['log.follow', 'false'],
  ['format.pretty', 'medium'],
  ['diff.noprefix', 'false'],
  ['diff.mnemonicPrefix', 'false'],
  ['diff.relative', 'false'],
  ['diff.interHunkContext', '0'],
  ['diff.submodule', 'short'],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'false'],
];

/**
 * Environment for a git that reads the repository of `root`, wherever it is started: configuration comes from nowhere
 * but the repository's own `.git`; no replaced objects, no programs, no network, no locks, no questions. To it belong
 * `PATH` and a `HOME` that is an empty folder. `gitDirs` are the repository's own folders, which may belong to
 * another user as `root` may (git < 2.38 takes no notice of that and refuses). git maps `/dev/null` on Windows, too.
 *
 * `safe.bareRepository` is not in it: git < 2.45 would refuse to be started inside an ordinary `.git`.
 */
export function neutralGitEnv(root: string, ...gitDirs: readonly string[]): Readonly<Record<string, string>> {
  return gitEnv([root, `${root}/.git`, ...gitDirs], []);
}

/** The same for trusted folders, with further configuration that wins over the neutral one. */
export function gitEnv(folders: readonly string[], more: readonly Setting[]): Readonly<Record<string, string>> {
  const safe = [...new Set(folders)].map((folder) => ['safe.directory', folder] as const);
  return {
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    ...configEnv([...safe, ...settings, ...more]),
  };
}

/** Configuration handed over by the environment (git 2.31), in order. */
function configEnv(pairs: readonly Setting[]): Record<string, string> {
  const numbered = pairs.flatMap(([name, value], at): [string, string][] => [
    [`GIT_CONFIG_KEY_${String(at)}`, name],
    [`GIT_CONFIG_VALUE_${String(at)}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(numbered) };
}
