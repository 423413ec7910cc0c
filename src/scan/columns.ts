import type { RepoPath } from '../model.js';
import type { Finding, Region, Scanner } from '../scanners/scanner.js';
import type { Texts } from './texts.js';

/** Findings whose columns count UTF-16 units, as SARIF does, made from those of a tool that counts otherwise. */
export function inUtf16(findings: readonly Finding[], texts: Texts, unit: Scanner['columns']): readonly Finding[] {
  if (unit === undefined) return findings;
  const convert = unit === 'bytes' ? byteColumn : unitColumn;
  const lines = new Map<RepoPath, readonly string[]>();
  const linesOf = (path: RepoPath): readonly string[] => {
    const known = lines.get(path) ?? (texts.inTree(path) ?? '').split('\n');
    lines.set(path, known);
    return known;
  };
  return findings.map((finding) => {
    const { region, path } = finding;
    return region === undefined ? finding : { ...finding, region: converted(region, linesOf(path), convert) };
  });
}

type Convert = (line: string, column: number) => number;

function converted(region: Region, lines: readonly string[], convert: Convert): Region {
  const { startLine, startColumn, endLine = startLine, endColumn } = region;
  return {
    ...region,
    ...(startColumn === undefined ? {} : { startColumn: convert(lines[startLine - 1] ?? '', startColumn) }),
    ...(endColumn === undefined ? {} : { endColumn: convert(lines[endLine - 1] ?? '', endColumn) }),
  };
}

/** Every code point above U+FFFF before the column moves it by one. */
function unitColumn(line: string, column: number): number {
  const before = Array.from(line).slice(0, column - 1);
  return column + before.filter((character) => character.length > 1).length;
}

/** Columns that count bytes of UTF-8. */
function byteColumn(line: string, column: number): number {
  return (
    Buffer.from(line)
      .subarray(0, column - 1)
      .toString('utf8').length + 1
  );
}
