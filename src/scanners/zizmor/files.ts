import type { RepoPath } from '../../model.js';

/** Where GitHub looks for workflows: this folder, not the ones below it, endings in lower case. */
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** A folder with such a file is an action, wherever it lies. Among the workflows it is one of them. */
const action = /(^|\/)action\.ya?ml$/;

const dependabot = /^\.github\/dependabot\.ya?ml$/;

/** Is it a file that zizmor audits and that GitHub obeys? */
export const isAudited = (path: RepoPath): boolean => workflow.test(path) || dependabot.test(path) || action.test(path);

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

/** An action in a folder that only looks like the one of workflows: zizmor would take it for a workflow. */
const amongOthers = /^(.+\/)\.(github\/workflows\/action\.ya?ml)$/;

/** Such a folder's name in the copies; as part of a path that we write, a percent sign has digits behind it. */
const neutral = /^(.+\/)%(github\/workflows\/action\.ya?ml)$/;

/**
 * A copy has the path as we write it, percent signs and all: it is plain ASCII, no two are the same, and a line of
 * zizmor's log that names one cannot be mistaken.
 */
export const copyOf = (path: RepoPath): string => `${folder}/${path.replace(amongOthers, '$1%$2')}`;

/** The file that zizmor names, as a path of the repository; `undefined` if it is none of the copies. */
export function ofCopy(name: string): RepoPath | undefined {
  const plain = name.replaceAll('\\', '/').replace(/^\.\//, '');
  return plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1).replace(neutral, '$1.$2') : undefined;
}
