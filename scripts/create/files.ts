import { fixturesFolder } from '../record/case.js';
import { caseTexts, type NamedTool } from './case-texts.js';
import { noVersion, pinText } from './pin-text.js';
import type { Request } from './request.js';
import { scannerText } from './scanner-text.js';
import { testText } from './test-text.js';

/** The folders that belong to a scanner alone, relative to the root of the project. */
export const foldersOf = (id: string): readonly string[] => [
  `src/scanners/${id}`,
  `__tests__/scanners/${id}`,
  `${fixturesFolder}/${id}`,
];

/** Where a tool's pin stands. */
export const pinPath = (tool: string): string => `src/tools/${tool}/tool.json`;

/** Texts of all files of a new scanner, by path. `pinned` is its tool, if there is a pin of it. */
export function filesOf(
  request: Request,
  pinned: NamedTool | undefined,
  today: string,
): Readonly<Record<string, string>> {
  const { id, tool } = request;
  const [code = '', tests = '', fixtures = ''] = foldersOf(id);
  const first = Object.entries(caseTexts(id, pinned ?? { name: tool, version: noVersion }));
  return {
    ...(pinned === undefined ? { [pinPath(tool)]: pinText(tool, today) } : {}),
    [`${code}/scanner.ts`]: scannerText(request),
    [`${tests}/step.test.ts`]: testText(id),
    ...Object.fromEntries(first.map(([name, text]) => [`${fixtures}/clean/${name}`, text])),
  };
}
