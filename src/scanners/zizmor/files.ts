import type { RepoPath } from '../../model.js';

/** Where GitHub looks for workflows: this folder, not the ones below it, endings in lower case. */
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** A folder with such a file is an action, wherever it lies. Among workflows it would be one of them. */
const action = /(^|\/)action\.ya?ml$/;
const amongWorkflows = /(^|\/)\.github\/workflows\/[^/]+$/;

const dependabot = /^\.github\/dependabot\.ya?ml$/;

/** Is it a file that zizmor audits and that GitHub obeys? */
export const isAudited = (path: RepoPath): boolean =>
  workflow.test(path) || dependabot.test(path) || (action.test(path) && !amongWorkflows.test(path));

/** zizmor's configurations, the first that is there counts: zizmor 1.32.0's own order, measured. */
export const configurations: readonly RepoPath[] = [
  '.github/zizmor.yml',
  '.github/zizmor.yaml',
  'zizmor.yml',
  'zizmor.yaml',
];

/** Folder of the copies, below scratch. */
export const folder = 'tree';

/** Folder of the configuration's copy: nothing finds it there by itself. */
export const settings = 'settings';

/**
 * A copy has the path as we write it, percent signs and all: it is plain ASCII, no two are the same, and a line of
 * zizmor's log that names one cannot be mistaken.
 */
export const copyOf = (path: RepoPath): string => `${folder}/${path}`;

/** The file that zizmor names, as a path of the repository; `undefined` if it is none of the copies. */
export function ofCopy(name: string): RepoPath | undefined {
  const plain = name.replaceAll('\\', '/').replace(/^\.\//, '');
  return plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1) : undefined;
}
