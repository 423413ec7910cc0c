import type { Finding, InlineSyntax, Region } from '../scanners/scanner.js';
import type { Texts } from './texts.js';

/** A finding with the text it stands in. The lines may hold secrets: they stay in memory. */
export type Placed = {
  readonly finding: Finding;
  /** Text of the file, for line hashes; absent where the finding is not in the judged tree. */
  readonly text?: string;
  readonly lines: string;
};

/**
 * Places findings in the judged tree. One that stands in an older commit is looked for in the tree: it is either
 * still there (then that is its place) or gone, and says so.
 */
export function locate(
  findings: readonly Finding[],
  texts: Texts,
  comments: readonly InlineSyntax[],
): readonly Placed[] {
  const placed = findings.map((finding) => place({ ...finding, path: texts.trueName(finding) }, texts));
  return oncePerSecret(placed.flat()).map((one) => withInlineMark(one, comments));
}

function place(finding: Finding, texts: Texts): readonly Placed[] {
  const now = texts.inTree(finding.path);
  const then = finding.commit === undefined ? now : texts.inCommit(finding.commit, finding.path);
  const lines = linesOf(then, finding.region);
  if (finding.commit === undefined) return [{ finding: withColumns(finding, lines), lines, ...withText(now) }];
  const rows = then === undefined || now === undefined ? [] : rowsOf(now, lines);
  if (rows.length === 0) return [{ finding: gone(finding, finding.commit), lines }];
  const { commit, ...still } = finding;
  const message = `${sentence(finding.message)} It was committed in ${short(commit)}.`;
  return rows.map((startLine) => {
    const here = { ...still, message, region: moved(finding.region, startLine) };
    return { finding: withColumns(here, lines), lines, ...withText(now) };
  });
}

const withText = (text: string | undefined) => (text === undefined ? {} : { text });

function linesOf(text: string | undefined, region: Region | undefined): string {
  if (text === undefined || region === undefined) return '';
  return text
    .split('\n')
    .slice(region.startLine - 1, region.endLine ?? region.startLine)
    .join('\n');
}

/** Line numbers at which a block of lines stands in a text. */
function rowsOf(text: string, block: string): readonly number[] {
  if (block === '') return [];
  const rows: number[] = [];
  const framed = `\n${text}\n`;
  for (let at = framed.indexOf(`\n${block}\n`); at >= 0; at = framed.indexOf(`\n${block}\n`, at + 1)) {
    rows.push(framed.slice(0, at + 1).split('\n').length - 1);
  }
  return rows;
}

function moved(region: Region | undefined, startLine: number): Region {
  const height = region === undefined ? 0 : (region.endLine ?? region.startLine) - region.startLine;
  return { startLine, endLine: startLine + height };
}

/** gitleaks' columns are one too high on every line but the first, so they are looked up. */
function withColumns(finding: Finding, lines: string): Finding {
  if (finding.secret === undefined || finding.region === undefined || lines.includes('\n')) return finding;
  const at = lines.indexOf(finding.secret);
  if (at < 0) return finding;
  const columns = { startColumn: at + 1, endColumn: at + 1 + finding.secret.length };
  return { ...finding, region: { ...finding.region, ...columns } };
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

const short = (commit: string): string => commit.slice(0, 12);

function gone(finding: Finding, commit: string): Finding {
  return {
    ...finding,
    message: `${sentence(finding.message)} No longer at HEAD: it stands in commit ${short(commit)}.`,
  };
}

/** The history shows one secret many times (merges, moves back and forth): one finding a place, the oldest commit. */
function oncePerSecret(placed: readonly Placed[]): readonly Placed[] {
  const kept = new Map<string, Placed>();
  placed.forEach((one, index) => {
    const { secret, rule, path, region, commit } = one.finding;
    const inTree = one.text !== undefined || commit === undefined;
    const line = inTree ? (region?.startLine ?? 0) : 'gone';
    const key = secret === undefined ? String(index) : JSON.stringify([rule, path, line, one.lines, secret]);
    kept.set(key, one);
  });
  return [...kept.values()];
}

/** Sets aside what an inline comment on its lines allows, for tools that were told to ignore such comments. */
function withInlineMark(placed: Placed, comments: readonly InlineSyntax[]): Placed {
  const { finding, lines } = placed;
  const comment = comments.find(
    ({ appliedBy, scope, marker }) => appliedBy === 'engine' && scope === 'line' && marker.test(lines),
  );
  if (comment === undefined || finding.suppressed !== undefined) return placed;
  const justification = comment.marker.exec(lines)?.[0] ?? '';
  return { ...placed, finding: { ...finding, suppressed: { kind: 'inSource', justification } } };
}
