import { firstFew } from '../../first-few.js';
import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { pathText, toRepoPath } from '../../sarif/paths.js';
import { failed } from '../scanner.js';
import type { Failed } from '../scanner.js';
import { scanRoot } from './canary.js';
import type { ReportedError } from './report.js';

/** What the errors of a report come to: notes on what the options allow, or why the answer cannot be believed. */
export type Problems = { readonly ok: true; readonly notes: readonly string[] } | Failed;

/**
 * Judges the `errors` of a report. An error without a file concerns the whole run. A file that was parsed in part, not
 * at all, or not in time was not looked at as it should be; semgrep itself warns and is content.
 */
export function problemsOf(errors: readonly ReportedError[], allowed: readonly string[]): Problems {
  const whole = errors.find((error) => error.path === undefined || error.level === 'error');
  if (whole !== undefined) {
    return failed(`semgrep could not do its work: ${kindOf(whole)}: ${messageOf(whole)}`, remedyFor(whole));
  }
  const isAllowed = pathMatcher(allowed);
  const files = new Map<RepoPath, string>();
  for (const error of errors) {
    const path = toRepoPath((error.path ?? '').slice(scanRoot.length + 1));
    if (!files.has(path)) files.set(path, `${pathText(path)} (${kindOf(error)}${lineOf(error)})`);
  }
  const refused = [...files].filter(([path]) => !isAllowed(path)).map(([, text]) => text);
  if (refused.length === 0)
    return { ok: true, notes: [...files.values()].map((text) => `not read whole, as allowed: ${text}`) };
  return failed(
    `semgrep could not read ${refused.length === 1 ? 'a file' : `${refused.length} files`} whole: ${firstFew(refused)}`,
    'Correct the syntax, or name the file in `allow-unparsed` of semgrep in the policy file.',
  );
}

function kindOf({ type }: ReportedError): string {
  const kind: unknown = Array.isArray(type) ? type[0] : type;
  return typeof kind === 'string' ? kind : 'error';
}

const lineOf = ({ spans }: ReportedError): string => {
  const line = spans?.[0]?.start?.line;
  return line === undefined ? '' : `, line ${line}`;
};

const messageOf = ({ message, long_msg: long }: ReportedError): string =>
  (message ?? long ?? 'no message').replaceAll(/\s+/g, ' ').trim().slice(0, 300);

function remedyFor(error: ReportedError): string | undefined {
  return /rule|config|yaml|language|plugin/i.test(`${kindOf(error)} ${messageOf(error)}`)
    ? 'Correct the rules that `rules` of semgrep names in the policy file.'
    : undefined;
}
