import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { stagedName, toRepoPath } from '../../sarif/paths.js';
import { failed, type Command, type Context, type Failed } from '../scanner.js';
import { folderOf, isTerraform, isVariables, plantedFile, plantedResource, within } from '../terraform-files.js';
import type { Group } from './groups.js';
import type { Options } from './options.js';

/**
 * What is asked of a group. `all`: without configuration and comments, to see that every folder is evaluated, and what the
 * two set aside. `configured`: without comments. `honoured`: as tfsec would answer by itself.
 */
export type Ask = { readonly group: Group; readonly mode: 'all' | 'configured' | 'honoured' };

/** Folder with what is scanned, below scratch. Its name tells tfsec's absolute paths from all others. */
const treeFolder = ({ nonce }: Context<Options>): string => `tree-${nonce}`;

/** The file of the repository that tfsec means by an absolute path; `undefined` for any other. */
export function pathOf(filename: string, context: Context<Options>): RepoPath | undefined {
  const mark = `/${treeFolder(context)}/`;
  const name = filename.replaceAll('\\', '/');
  const at = name.indexOf(mark);
  if (at < 0) return undefined;
  const staged = name.slice(at + mark.length);
  return context.files.includes(staged) ? staged : toRepoPath(staged);
}

/** Text of tfsec without the private folder in it. */
export const withoutFolder = (text: string, context: Context<Options>): string =>
  text.replaceAll(new RegExp(String.raw`\S*/${treeFolder(context)}/`, 'g'), '');

/** One question as a command. The first of a job lays out the files for all. */
export function commandOf({ group, mode }: Ask, number: number, context: Context<Options>): Command {
  const { scratch, options } = context;
  const name = `${mode}-${number}`;
  const own = `asked/${name}`;
  const steers = mode !== 'all';
  const tree = `${scratch}/${treeFolder(context)}`;
  const values = options['tf-vars'].flatMap((path) => ['--tfvars-file', `${tree}/${stagedName(toRepoPath(path))}`]);
  return {
    name,
    program: 'tool',
    cwd: 'empty',
    network: 'none',
    files: {
      ...(number === 0 ? plantedFiles(context) : {}),
      [`${own}/config.json`]: steers ? (group.configuration?.json ?? '{}') : '{}',
      [`${own}/checks/none`]: '',
    },
    copies: {
      ...(number === 0 ? copiesOf(context) : {}),
      ...(steers ? Object.fromEntries(group.checks.map((path) => [`${own}/checks/${baseOf(path)}`, path])) : {}),
    },
    args: [
      ...['--no-color', '--no-code', '--no-module-downloads', '--force-all-dirs', '--format', 'json'],
      ...(mode === 'honoured' ? [] : ['--no-ignores']),
      ...['--minimum-severity', options['minimum-severity'].toUpperCase()],
      ...['--config-file', `${scratch}/${own}/config.json`, '--custom-check-dir', `${scratch}/${own}/checks`],
      ...[...values, `${tree}/${stagedName(group.folder)}`],
    ],
  };
}

const baseOf = (path: RepoPath): string => stagedName(path).replace(/^.*\//, '');

/** Code and values of the whole repository: folders refer to each other. */
function copiesOf(context: Context<Options>): Readonly<Record<string, RepoPath>> {
  const { files, options } = context;
  const isLeft = pathMatcherOrNone([...options.except, ...options['allow-unread']]);
  const given = options['tf-vars'].map((path) => toRepoPath(path));
  const wanted = files.filter((path) => (isTerraform(path) && !isTofu(path) && !isLeft(path)) || isVariables(path));
  return Object.fromEntries([...wanted, ...given].map((path) => [`${treeFolder(context)}/${stagedName(path)}`, path]));
}

/** tfsec knows nothing of OpenTofu. */
export const isTofu = (path: RepoPath): boolean => /\.tofu(?:\.json)?$/.test(path);

/** Does one of the globs name a file? */
export const pathMatcherOrNone = (globs: readonly string[]): ((path: RepoPath) => boolean) =>
  globs.length === 0 ? () => false : pathMatcher(globs);

/** The file that is planted in a folder. */
export const plantedAt = ({ nonce }: Context<Options>, folder: RepoPath): RepoPath =>
  within(folder, plantedFile(nonce));

const plantedFiles = (context: Context<Options>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set(context.expected.map(folderOf))].map((folder) => [
      `${treeFolder(context)}/${stagedName(plantedAt(context, folder))}`,
      plantedResource(context.nonce),
    ]),
  );

/** Files of values that the options name and the tree does not have. */
export function missingValues({ options, files }: Context<Options>): Failed | undefined {
  const missing = options['tf-vars'].find((path) => !files.includes(toRepoPath(path)));
  if (missing === undefined) return undefined;
  return failed(`there is no file of values at ${missing}`, 'Correct `tf-vars` of tfsec in the policy.');
}
