import type { RepoPath } from '../../model.js';
import { followedPath } from '../followed-path.js';
import type { Command, Context } from '../scanner.js';
import { tomlStrings } from '../toml-strings.js';

/** Where a repository configures gitleaks, and where it lists findings to ignore. */
export const configurationFile = '.gitleaks.toml';
export const ignoreFile = '.gitleaksignore';

/** Id of our own rule, which only the canary matches. */
export const canaryRule = 'security-gates-canary';

/** The text that the canary repository holds; its middle is random, so that no allowlist was written for it. */
export const canaryText = (nonce: string): string => `sg-canary-${nonce}`;

const canary = [
  '[[rules]]',
  `id = "${canaryRule}"`,
  'description = "Canary"',
  "regex = '''sg-canary-[0-9a-f]{32}'''",
  '',
];

/** How a command of gitleaks gets its configuration. */
export type Configuration = Required<Pick<Command, 'args' | 'env' | 'files'>>;

/**
 * gitleaks' configuration: the repository's own (of the trusted commit), else the built-in rules, and one rule
 * more for the canary. An allowlist that allows everything hides the canary, too.
 *
 * Where it can be, ours is in the environment and extends the repository's, so that no file is left behind and the
 * proof can be run by hand. But gitleaks follows two extensions and drops a third without a word (config.go,
 * maxExtendDepth): a configuration that extends a file is copied with our rule at its end, and so not one level deeper.
 */
export function configuration(context: Context<unknown>): Configuration {
  const text = context.steering.includes(configurationFile) ? context.steeringText(configurationFile) : undefined;
  if (text !== undefined && mayExtendFile(text)) {
    const files = { 'gitleaks.toml': [text, ...canary].join('\n') };
    return { args: ['--config', `${context.scratch}/gitleaks.toml`], env: {}, files };
  }
  const base =
    text === undefined ? 'useDefault = true' : `path = ${JSON.stringify(`${context.tree}/${configurationFile}`)}`;
  return { args: [], env: { GITLEAKS_CONFIG_TOML: ['[extend]', base, ...canary].join('\n') }, files: {} };
}

function mayExtendFile(text: string): boolean {
  return /extend/i.test(text) && tomlStrings(text, 'path').length > 0;
}

/** The file that `[extend] path = "…"` pulls in; gitleaks reads it relative to its working directory, our tree. */
export function follows(_path: RepoPath, text: string): readonly RepoPath[] {
  const tables = text.split(/^(?=[ \t]*\[)/m).filter((table) => /^\s*\[\s*["']?extend["']?\s*\]/i.test(table));
  const keys = text.split('\n').filter((line) => /(?<![\w-])extend["']?\s*[.=]/i.test(line));
  return [...tables, ...keys].flatMap((part) =>
    tomlStrings(part, 'path').flatMap((name) => followedPath('', name) ?? []),
  );
}

/**
 * Does the repository's own configuration leave gitleaks without a rule? A file with nothing but an allowlist looks as
 * if it added to the built-in rules, and replaces them. No parser: what may hold rules is taken to hold some.
 */
export function lacksRules(context: Context<unknown>): boolean {
  const text = context.steering.includes(configurationFile) ? context.steeringText(configurationFile) : undefined;
  return text !== undefined && !/rules|useDefault["']?\s*=\s*true/i.test(withoutComments(text)) && !mayExtendFile(text);
}

const withoutComments = (text: string): string => text.replaceAll(/^\s*#.*$/gm, '');

/** Fingerprints of an ignore file: `commit:file:rule:line`, or `file:rule:line` for every commit. */
export function ignoredFingerprints(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}
