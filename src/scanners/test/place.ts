import type { RepoPath } from '../../model.js';
import { toRepoPath } from '../../sarif/paths.js';
import type { FailedTest } from './junit.js';

/** Where a failed test stands, as far as its report tells. */
export type Place = { readonly path: RepoPath; readonly line?: number };

/** Finds files of the judged tree by the names that tools give them. */
export type Files = {
  /** By a name relative to the repository or absolute below the checkout, else by the end of the path if only one fits. */
  readonly byName: (name: string) => RepoPath | undefined;
};

/** Looks names up in the files of a tree whose checkout is at `root`. */
export function filesOf(files: readonly RepoPath[], root: string): Files {
  const all = new Set(files);
  const byBase = new Map<string, RepoPath[]>();
  for (const path of files) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const same = byBase.get(base);
    if (same === undefined) byBase.set(base, [path]);
    else same.push(path);
  }
  const byName = (name: string): RepoPath | undefined => {
    const plain = withoutDrive(name.replace(/^file:/, '')).replace(/^\/{2,}/, '/');
    const below = withoutDrive(root);
    const inside = plain.startsWith(`${below}/`) ? plain.slice(below.length + 1) : plain.replace(/^(?:\.\/)+/, '');
    const path = toRepoPath(inside);
    if (all.has(path)) return path;
    if (path.startsWith('/')) return undefined;
    const ends = (byBase.get(path.slice(path.lastIndexOf('/') + 1)) ?? []).filter((one) => one.endsWith(`/${path}`));
    return ends.length === 1 ? ends[0] : undefined;
  };
  return { byName };
}

/** With plain slashes. In a trace, the colon of a drive or of `file:` would end the name before. */
const withoutDrive = (name: string): string => name.replaceAll('\\', '/').replace(/^\/*[A-Za-z]:/, '');

/** `path:12`, as compilers and test runners write it; Java's and JavaScript's frames have it in brackets. */
const mention = /([^\s()'"<>|:]{1,300}\.[A-Za-z0-9]{1,8}):(\d{1,7})\b/g;

/** Lines of a trace that are looked at, and characters of each. */
const traceLines = 400;
const lineLength = 600;

/** Mentions of files of the tree, in the order of the trace. */
function mentions({ message, trace }: FailedTest, files: Files): readonly Place[] {
  return `${message}\n${trace}`
    .split('\n', traceLines)
    .flatMap((line) => [...line.slice(0, lineLength).matchAll(mention)])
    .flatMap(([, name = '', line = '']) => {
      const path = files.byName(name);
      return path === undefined || Number(line) === 0 ? [] : [{ path, line: Number(line) }];
    });
}

/** Endings of the languages whose reports name classes or modules instead of files. */
const endings = ['py', 'java', 'kt', 'groovy', 'scala', 'cs', 'php', 'rb'];

/** `tests.test_app.TestApp` and `com.acme.AppTest$Inner`, outermost names first, or a file's own name. */
function byClass(className: string, files: Files): RepoPath | undefined {
  const own = files.byName(className);
  if (own !== undefined || !/^[\w.$\\]{1,300}$/.test(className)) return own;
  const parts = className.replace(/\$.*/, '').split(/[.\\]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const stem = parts.slice(0, length).join('/');
    for (const ending of endings) {
      const path = files.byName(`${stem}.${ending}`);
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

/**
 * Where a test failed: in the file that the report or the test's class names, on the first line of it in the message or
 * the trace, else the line that the report gives; without such a file, at the first mention of any of the repository.
 */
export function placeOf(test: FailedTest, files: Files): Place | undefined {
  const named = test.file === undefined ? undefined : files.byName(test.file);
  const own = named ?? byClass(test.className, files);
  const all = mentions(test, files);
  if (own === undefined) return all[0];
  const line = all.find(({ path }) => path === own)?.line ?? (named === undefined ? undefined : test.line);
  return line === undefined ? { path: own } : { path: own, line };
}
