import { toRepoPath } from '../../sarif/paths.js';
import type { RepoPath } from '../../model.js';
import type { Context } from '../scanner.js';

/** Where a repository configures gitleaks, and where it lists findings to ignore. */
export const configurationFile = '.gitleaks.toml';
export const ignoreFile = '.gitleaksignore';

/** Id of our own rule, which only the canary matches. */
export const canaryRule = 'security-gates-canary';

/** The text that the canary repository holds; its middle is random, so that no allowlist was written for it. */
export const canaryText = (nonce: string): string => `sg-canary-${nonce}`;

/**
 * gitleaks' configuration: the repository's own (of the trusted commit), else the built-in rules, and one rule
 * more for the canary. An allowlist that allows everything hides the canary, too.
 */
export function configuration(context: Context<unknown>): string {
  const base = context.steering.includes(configurationFile)
    ? `path = ${JSON.stringify(`${context.tree}/${configurationFile}`)}`
    : 'useDefault = true';
  return [
    '[extend]',
    base,
    '[[rules]]',
    `id = "${canaryRule}"`,
    `description = "Canary"`,
    `regex = '''sg-canary-[0-9a-f]{32}'''`,
    '',
  ].join('\n');
}

/** The file that `[extend] path = "…"` pulls in; gitleaks reads it relative to its working directory, our tree. */
export function follows(_path: RepoPath, text: string): readonly RepoPath[] {
  return [...text.matchAll(/^\s*path\s*=\s*(["'])([^"'\n]+)\1/gm)].flatMap(([, , target]) =>
    target === undefined || target.startsWith('/') || target.split('/').includes('..')
      ? []
      : [toRepoPath(target.replace(/^(\.\/)+/, ''))],
  );
}

/** Fingerprints of an ignore file: `commit:file:rule:line`, or `file:rule:line` for every commit. */
export function ignoredFingerprints(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}
