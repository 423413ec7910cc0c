import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { toRepoPath } from '../../sarif/paths.js';
import type { Glob } from '../scanner.js';

/** The word for the rules that are shipped with this scanner. */
export const shipped = 'security-gates';

/** A pack of semgrep's registry: `p/<name>`, or `auto`. */
const pack = /^(p\/[a-z0-9][a-z0-9._-]*|auto)$/;

const source = z
  .string()
  .refine((text) => text === shipped || pack.test(text) || isRelative(text), {
    error: `write ${shipped}, a pack such as p/default, auto, or the path of a file or folder in the repository`,
  })
  .describe('The shipped rules, a pack of the registry (p/<name>, auto), or rules in the repository.');

/** Options of semgrep in the policy file. */
export const options = z.strictObject({
  rules: z
    .array(source)
    .min(1)
    .default([shipped])
    .describe(
      `Where rules come from: ${shipped} (the shipped ones, default), files and folders of the repository (of the ` +
        'trusted commit), packs of semgrep’s registry. auto is chosen anew by the registry at each run, so that its ' +
        'findings cannot be reproduced.',
    ),
  'allow-unparsed': z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of files that semgrep may fail to parse, or give up on for lack of time. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;

function isRelative(text: string): boolean {
  const segments = text.replace(/\/$/, '').split('/');
  return text !== '' && !segments.some((part) => ['', '.', '..'].includes(part)) && !/[\\\0]/.test(text);
}

/** The packs of the registry among the rules. */
export const packsOf = ({ rules }: Options): readonly string[] => rules.filter((rule) => pack.test(rule));

/** Paths of the repository among the rules. */
export const pathsOf = ({ rules }: Options): readonly RepoPath[] =>
  rules.filter((rule) => rule !== shipped && !pack.test(rule)).map((rule) => toRepoPath(rule.replace(/\/$/, '')));

/** Rules of the repository steer, whether a file or a folder. */
export function steersBy(given: Options): readonly Glob[] {
  return pathsOf(given).flatMap((path) => [escaped(path), `${escaped(path)}/**`]);
}

const escaped = (path: RepoPath): Glob => path.replaceAll(/[[\](){}*?!+@\\]/g, '\\$&');
