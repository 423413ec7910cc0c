import { createHash } from 'node:crypto';
import type { InlineSuppression, RepoPath } from '../model.js';
import { clip } from '../sarif/text.js';
import type { InlineSyntax } from '../scanners/scanner.js';
import { linesWith, readableText, type Line } from './comment-lines.js';

/** A syntax, and whose it is. */
export type OwnedSyntax = { readonly scanner: string; readonly syntax: InlineSyntax };

/** A comment in a file, with a digest of itself and the code that it stands on, the layout left aside. */
export type InlineComment = Omit<InlineSuppression, 'path' | 'added'> & { readonly ground: string };

/** So many characters behind a marker are read. A list of rules that is longer counts as all rules. */
const readBehind = 2000;

/** Longest reason and longest id of a rule that is kept, in UTF-16 units. */
const longestText = 500;

/** Where a comment stands in its line. */
type Mark = OwnedSyntax & { readonly start: number; readonly end: number };

/** Fits the words of the syntaxes in any case; `undefined` where there are none. */
export function wordsOf(syntaxes: readonly OwnedSyntax[]): RegExp | undefined {
  const words = new Set(syntaxes.map(({ syntax }) => syntax.word));
  return words.size === 0 ? undefined : new RegExp([...words].join('|'), 'i');
}

/**
 * The first `limit` comments of a file, in order. A marker within a string literal counts, too, as it does for most
 * tools. Takes linear time and throws on no content.
 */
export function commentsIn(
  path: RepoPath,
  content: Buffer,
  syntaxes: readonly OwnedSyntax[],
  limit: number,
): readonly InlineComment[] {
  const words = wordsOf(syntaxes);
  const comments: InlineComment[] = [];
  if (words === undefined) return comments;
  for (const line of linesWith(readableText(path, content), words)) {
    const marks = marksIn(line.text, syntaxes, limit - comments.length);
    if (marks.length > 0) comments.push(...commentsOf(line, marks));
    if (comments.length >= limit) break;
  }
  return comments;
}

function marksIn(text: string, syntaxes: readonly OwnedSyntax[], limit: number): readonly Mark[] {
  const marks = syntaxes.flatMap(({ scanner, syntax }) => {
    const own: Mark[] = [];
    for (const match of text.matchAll(everywhere(syntax.marker))) {
      if (own.length === limit) break;
      own.push({ scanner, syntax, start: match.index, end: match.index + match[0].length });
    }
    return own;
  });
  return marks.sort((a, b) => a.start - b.start).slice(0, limit);
}

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`);

function commentsOf(line: Line, marks: readonly Mark[]): readonly InlineComment[] {
  const alone = !/[\p{L}\p{N}]/u.test(line.text.slice(0, marks[0]?.start));
  const own = digest(collapsed(line.text));
  const below = alone ? digest(collapsed(line.following())) : '';
  return marks.map((mark, at) => {
    const { scope } = mark.syntax;
    // A comment that is alone on its line speaks of the code below.
    const code = scope === 'line' || scope === 'next-line' ? [own, below] : [own];
    return {
      scanner: mark.scanner,
      line: line.line,
      ...contentOf(line.text.slice(mark.end, endOf(line.text, marks, at)), mark.syntax),
      scope,
      ground: digest(JSON.stringify([mark.scanner, scope, ...code])),
    };
  });
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const collapsed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Where the comment's text ends: at the next one that does not overlap it, or with the line. */
function endOf(text: string, marks: readonly Mark[], at: number): number {
  const end = marks[at]?.end ?? 0;
  let next = at + 1;
  while ((marks[next]?.start ?? Infinity) < end) next += 1;
  return marks[next]?.start ?? text.length;
}

function contentOf(behind: string, { rules, rule = /[^\s,]+/ }: InlineSyntax): Pick<InlineComment, 'rules' | 'reason'> {
  const text = behind.slice(0, readBehind);
  const found = rules?.exec(text);
  if (found === null || found === undefined) return { rules: [], reason: reasonOf(text) };
  const isCut = behind.length > text.length && found[0].length === text.length;
  if (isCut) return { rules: [], reason: '' };
  const names = found[1]?.match(everywhere(rule)) ?? [];
  return {
    rules: [...new Set(names.map((name) => clip(name, longestText)))],
    reason: reasonOf(text.slice(found[0].length)),
  };
}

/** What somebody wrote: without the end of the comment, and what parts it from the rules and the next comment. */
function reasonOf(text: string): string {
  const closers = ['*/', '-->'].map((closer) => text.indexOf(closer)).filter((at) => at >= 0);
  const words = collapsed(text.slice(0, Math.min(text.length, ...closers)));
  let [start, end] = [0, words.length];
  while (start < end && between.includes(words.charAt(start))) start += 1;
  while (start < end && between.includes(words.charAt(end - 1))) end -= 1;
  const reason = words.slice(start, end);
  return /[\p{L}\p{N}]/u.test(reason) ? clip(reason, longestText) : '';
}

const between = ' #/:;,.–—-';
