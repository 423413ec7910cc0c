import type { Context } from '../scanner.js';

/** Which commits gitleaks reads. `auto`: the whole history if it fits the time limit, else the range. */
export type Scope = 'full' | 'range' | 'auto';

/** One way to look at the history. */
export type Look = { readonly name: 'history' | 'range'; readonly revisions: string; readonly mayTimeOut: boolean };

/**
 * The looks to try, in order. Scheduled runs and runs without new commits read everything, since a range would
 * read nothing.
 */
export function looks(scope: Scope, git: Context<unknown>['git']): readonly Look[] {
  if (git?.head === undefined) return [];
  const full: Look = { name: 'history', revisions: git.head, mayTimeOut: false };
  if (git.range === undefined || git.scheduled || scope === 'full') return [full];
  const range: Look = { name: 'range', revisions: `${git.range.base}..${git.range.head}`, mayTimeOut: false };
  return scope === 'range' ? [range] : [{ ...full, mayTimeOut: true }, range];
}

/** The scope in words, for the proof. */
export function describe(look: Look): string {
  return look.name === 'history'
    ? `full history of ${look.revisions.slice(0, 12)}`
    : `only the range ${look.revisions.replace(/([0-9a-f]{12})[0-9a-f]*/g, '$1')}`;
}
