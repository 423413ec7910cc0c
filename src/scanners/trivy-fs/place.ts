import type { Region } from '../scanner.js';
import type { TrivyPackage } from './report.js';

/** Lines of a lockfile that are a package's: as Trivy says, else the first that names it. */
export function regionOf(one: TrivyPackage | undefined, name: string, version: string, text: string): Region {
  const [said] = one?.Locations ?? [];
  if (said?.StartLine !== undefined && said.StartLine > 0) {
    return { startLine: said.StartLine, ...(said.EndLine === undefined ? {} : { endLine: said.EndLine }) };
  }
  const lines = text.split('\n');
  const plain = version.replace(/^v/, '');
  const both = lines.findIndex((line) => names(line, name) && line.includes(plain));
  return { startLine: Math.max(both >= 0 ? both : lines.findIndex((line) => names(line, name)), 0) + 1 };
}

/** Line of a manifest that asks for a dependency, from 1; `undefined` where none names it. */
export function lineNaming(text: string, name: string): number | undefined {
  const index = text.split('\n').findIndex((line) => names(line, name));
  return index < 0 ? undefined : index + 1;
}

/** The name as a whole: `lodash` is not named by `lodash.merge` or `my-lodash`. */
function names(line: string, name: string): boolean {
  const at = line.indexOf(name);
  if (name === '' || at < 0) return false;
  const before = line[at - 1] ?? ' ';
  const after = line[at + name.length] ?? ' ';
  return !/[\w.@/-]/.test(before) && !/[\w/-]/.test(after);
}
