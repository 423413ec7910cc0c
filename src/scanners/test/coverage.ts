import { z } from 'zod';
import { readXml } from './xml.js';

/** Which lines of which files the tests ran, or a reason why the report cannot be read. */
export type Lines = Map<string, Map<number, boolean>>;

/** Adds the lines of one report. A line that any report has as run was run. Comes to the reason where it is none. */
export function addCoverage(text: string, lines: Lines): string | undefined {
  const start = text.trimStart();
  if (start.startsWith('<')) return addCobertura(text, lines);
  if (start.startsWith('{')) return addCoveragePy(text, lines);
  return addLcov(text, lines);
}

function add(lines: Lines, file: string, line: number, isRun: boolean): void {
  const known = lines.get(file) ?? new Map<number, boolean>();
  lines.set(file, known);
  known.set(line, isRun || known.get(line) === true);
}

function addCobertura(text: string, lines: Lines): string | undefined {
  const wrong: string[] = [];
  const problem = readXml(text, {
    opened: ({ name, attributes, parents }) => {
      if (parents.length === 0 && name !== 'coverage') wrong.push(`its root is <${name}>, not <coverage>`);
      // The lines of methods are those of their class once more.
      if (name !== 'line' || parents.at(-2)?.name !== 'class') return;
      const file = parents.at(-2)?.attributes['filename'];
      const { number = '', hits = '' } = attributes;
      if (file === undefined || !/^\d{1,9}$/.test(number) || !/^-?\d+$/.test(hits)) wrong.push('a line of it is none');
      else add(lines, file, Number(number), Number(hits) > 0);
    },
    closed: () => undefined,
  });
  return problem ?? wrong[0];
}

const coveragePy = z.object({
  meta: z.object({ version: z.string() }),
  files: z.array(z.object({ name: z.string(), executed_lines: z.array(z.int()), missing_lines: z.array(z.int()) })),
});

/** With the files as a list: names of them are keys there, and may be any. */
function listed(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  const { meta, files } = z.object({ meta: z.unknown(), files: z.custom<object>(isObject) }).parse(parsed);
  return { meta, files: Object.entries(files).map(([name, file]: [string, unknown]) => ({ ...fields(file), name })) };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const fields = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function addCoveragePy(text: string, lines: Lines): string | undefined {
  try {
    for (const file of coveragePy.parse(listed(text)).files) {
      for (const line of file.executed_lines) add(lines, file.name, line, true);
      for (const line of file.missing_lines) add(lines, file.name, line, false);
    }
    return undefined;
  } catch {
    return 'it is no JSON report of coverage.py';
  }
}

function addLcov(text: string, lines: Lines): string | undefined {
  const at: { file: string | undefined } = { file: undefined };
  for (const record of text.split(/\r?\n/)) {
    if (record.startsWith('SF:')) {
      if (at.file !== undefined) return `the lines of ${at.file} have no end`;
      at.file = record.slice('SF:'.length);
    } else if (record === 'end_of_record') at.file = undefined;
    else if (record.startsWith('DA:')) {
      const [, line = '', hits = ''] = /^DA:(\d{1,9}),(\d+)(?:,\S*)?$/.exec(record) ?? [];
      if (at.file === undefined || line === '') return 'a line of it is none';
      add(lines, at.file, Number(line), Number(hits) > 0);
    } else if (record !== '' && !/^[A-Z]{2,8}:|^#/.test(record)) return 'it is neither Cobertura, lcov nor coverage.py';
  }
  return at.file === undefined ? undefined : `the lines of ${at.file} have no end`;
}

/** Lines that can be run, and those that were. */
export function counted(lines: Lines): { readonly all: number; readonly run: number } {
  const each = [...lines.values()].flatMap((known) => [...known.values()]);
  return { all: each.length, run: each.filter(Boolean).length };
}
