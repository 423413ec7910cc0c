import type { Region } from '../scanner.js';
import type { TrivyPackage } from './report.js';

/** Lines from a package's name within which its version stands. */
const near = 4;

/** Lines of a lockfile that are a package's: as Trivy says, else those that name it with its version, else the first. */
export function regionOf(one: TrivyPackage | undefined, name: string, version: string, text: string): Region {
  const [said] = one?.Locations ?? [];
  if (said?.StartLine !== undefined && said.StartLine > 0) {
    return { startLine: said.StartLine, ...(said.EndLine === undefined ? {} : { endLine: said.EndLine }) };
  }
  const lines = text.split('\n');
  const exactly = lines.flatMap((line, index) => (names(line, name) ? [index] : []));
  const named = exactly.length > 0 ? exactly : linesWith(name.replace(/^.*[:/]/, ''), lines);
  const plain = version.replace(/^v/, '');
  const hasVersion = (within: number) => (index: number) =>
    lines.slice(index, index + within).some((line) => line.includes(plain));
  return { startLine: (named.find(hasVersion(1)) ?? named.find(hasVersion(near)) ?? named[0] ?? 0) + 1 };
}

/** Where only the last part of a name stands: `artifact` of `group:artifact`, `name` of `host/owner/name`. */
const linesWith = (part: string, lines: readonly string[]): readonly number[] =>
  lines.flatMap((line, index) => (line.toLowerCase().includes(part.toLowerCase()) ? [index] : []));

/** Line of a manifest that asks for a dependency, from 1; `undefined` where none names it. */
export function lineNaming(text: string, name: string): number | undefined {
  const lines = text.split('\n');
  // Of a Java artifact a manifest may name group and artifact on lines of their own.
  for (const spelling of new Set([name, name.slice(name.lastIndexOf(':') + 1)])) {
    const index = lines.findIndex((line) => names(line, spelling));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/** The name as a whole: `lodash` is not named by `lodash.merge` or `my-lodash`. Package managers differ about case. */
function names(line: string, name: string): boolean {
  if (name === '') return false;
  const [text, sought] = [line.toLowerCase(), name.toLowerCase()];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!/[\w.@/-]$/.test(text.slice(0, at).slice(-1)) && !/^(?:[\w/-]|\.\w)/.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}
