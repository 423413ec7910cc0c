import type { Context } from '../scanner.js';

/** Id of our own rule, which only the canary matches. */
export const canaryRule = 'security-gates-canary';

/** Folder of the scan, below scratch. */
export const scanRoot = 'files';

/** A folder beside the repository's files, whose name no ignore file was written for. */
export const canaryFolder = (context: Context<unknown>): string => `security-gates-${context.nonce}`;

/** Where the planted text stands, as semgrep names it. */
export const canaryPath = (context: Context<unknown>): string => `${scanRoot}/${canaryFolder(context)}/canary`;

/** An empty file with an ending: semgrep lists it as scanned where some rule reads such files. */
export const probePath = (context: Context<unknown>, ending: string): string =>
  `${scanRoot}/${canaryFolder(context)}/languages/probe.${ending}`;

/** The rule that must find the planted text, below scratch; limited to it, or every file would count as scanned. */
export const canaryRules = 'canary.yaml';

/** The planted text, its rule, and the probes of languages: files to write below scratch. */
export function canaryFiles(context: Context<unknown>, endings: Iterable<string>): Readonly<Record<string, string>> {
  const rule = {
    id: canaryRule,
    languages: ['regex'],
    severity: 'INFO',
    message: 'Canary',
    'pattern-regex': `sg-canary-${context.nonce}`,
    paths: { include: [`/${canaryFolder(context)}/canary`] },
  };
  return {
    [canaryRules]: JSON.stringify({ rules: [rule] }),
    [canaryPath(context)]: `sg-canary-${context.nonce}\n`,
    ...Object.fromEntries([...endings].map((ending) => [probePath(context, ending), ''])),
  };
}
