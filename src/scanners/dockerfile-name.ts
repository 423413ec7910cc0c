import { posix } from 'node:path';
import type { RepoPath } from '../model.js';
import { pathText } from '../sarif/paths.js';
import type { Glob } from './scanner.js';

/** All files that `isDockerfile` may have to read. */
export const dockerfileGlobs: readonly Glob[] = ['**/{*dockerfile*,*containerfile*}'];

const likely = /(?:docker|container)file/i;

/** Names that nothing else has. */
const known = /^(?:Dockerfile|Containerfile)(?:\..+)?$/;
const knownInAnyCase = /(?:^|\.)(?:docker|container)file$/i;

/** Notes, ignore files and templates. */
const never = /\.(?:dockerignore|md|rst|adoc|j2|tmpl|template)$/i;

/** Endings of other languages and forms; `Dockerfile.go` may be either. */
const foreign = new RegExp(
  String.raw`\.(?:${[
    'txt|[cm]?[jt]sx?|pyi?|ipynb|go|rs|rb|java|kts?|cs|php|pl|lua|swift|scala|c|h|cc|cpp|sh|bash|zsh|fish|ps1|bat|cmd',
    'vim|el|ya?ml|json|toml|xml|html?|css|csv|lock|sum|snap|diff|patch|log|png|svg|jpe?g|gif|webp|pdf|zip|t?gz|tar',
  ].join('|')})$`,
  'i',
);
const either = /^(?:docker|container)file\./i;

/** The first instruction is FROM, or the ARG before it; not Python's `from x import y`. */
const begins = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t\\](?!.*\simport\s)/i;

/** Does this file say how to build an image? Where its name leaves that open, its text tells; one without a text may. */
export function isDockerfile(path: RepoPath, textOf: (path: RepoPath) => string | undefined): boolean {
  const name = posix.basename(pathText(path));
  if (!likely.test(name) || never.test(name)) return false;
  const isForeign = foreign.test(name);
  if (isForeign && !either.test(name)) return false;
  if (!isForeign && (known.test(name) || knownInAnyCase.test(name))) return true;
  const text = textOf(path);
  return text === undefined || begins.test(text);
}
