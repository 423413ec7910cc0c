import { notWritten } from '../../src/scanners/scanner.js';

/** A tool as recordings name it. */
export type NamedTool = { readonly name: string; readonly version: string };

/**
 * Texts of the first case by file name. It already holds what comes of it now: no command is run, and the scan fails.
 * `npm run record-fixtures` writes the last two anew.
 */
export function caseTexts(id: string, { name, version }: NamedTool): Readonly<Record<string, string>> {
  const { reason, remedy } = notWritten;
  return {
    'case.json': JSON.stringify({
      shows: 'that nothing is found where nothing is wrong',
      steps: [{ commit: 'begin', files: { [`example.${id}`]: ['To do: a file without faults.'] } }],
    }),
    'recording.json': JSON.stringify({ tool: { name, version }, commands: [] }),
    'expected.json': JSON.stringify({ status: 'failed', reason, remedy }),
  };
}
