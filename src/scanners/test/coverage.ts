import { z } from 'zod';
import { readXml } from '../xml.js';

/** What is known of a file: its lines by number, or where no report has them, how many there are and were run. */
type Known = { readonly each: Map<number, boolean>; sum: { readonly all: number; readonly run: number } };

/** Which lines of which files the tests ran. */
export type Lines = Map<string, Known>;

/** Adds the lines of one report. A line that any report has as run was run. Comes to the reason where it is none. */
export function addCoverage(text: string, lines: Lines): string | undefined {
  const start = text.trimStart();
  if (start.startsWith('<')) return addCobertura(text, lines);
  if (start.startsWith('{')) return addCoveragePy(text, lines);
  return addLcov(text, lines);
}

function add(lines: Lines, file: string, line: number, isRun: boolean): void {
  const { each } = knownOf(lines, file);
  each.set(line, isRun || each.get(line) === true);
}

function knownOf(lines: Lines, file: string): Known {
  const known = lines.get(file) ?? { each: new Map<number, boolean>(), sum: { all: 0, run: 0 } };
  lines.set(file, known);
  return known;
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

/** A record of lcov: `LF` and `LH` count the lines that can be run, and those that were. */
type Lcov = { file: string | undefined; all: number; run: number; hasLines: boolean };

function addLcov(text: string, lines: Lines): string | undefined {
  const at: Lcov = { file: undefined, all: 0, run: 0, hasLines: false };
  for (const record of text.split(/\r?\n/)) {
    if (record.startsWith('SF:')) {
      if (at.file !== undefined) return `the lines of ${at.file} have no end`;
      Object.assign(at, { file: record.slice('SF:'.length), all: 0, run: 0, hasLines: false });
    } else if (record === 'end_of_record') {
      if (at.run > at.all) return `more lines of ${at.file ?? ''} were run than there are`;
      addSums(at, lines);
      at.file = undefined;
    } else if (/^(?:DA|LF|LH):/.test(record)) {
      if (!addRecord(record, at, lines)) return 'a line of it is none';
    } else if (record !== '' && !/^[A-Z]{2,8}:|^#/.test(record)) return 'it is neither Cobertura, lcov nor coverage.py';
  }
  return at.file === undefined ? undefined : `the lines of ${at.file} have no end`;
}

/** Comes to `false` for what is no record of lines. */
function addRecord(record: string, at: Lcov, lines: Lines): boolean {
  if (at.file === undefined) return false;
  const [, sum, count = ''] = /^(LF|LH):(\d{1,9})$/.exec(record) ?? [];
  if (sum === 'LF') at.all = Number(count);
  if (sum === 'LH') at.run = Number(count);
  if (sum !== undefined) return true;
  const [, line = '', hits = ''] = /^DA:(\d{1,9}),(\d+)(?:,\S*)?$/.exec(record) ?? [];
  if (line === '') return false;
  at.hasLines = true;
  add(lines, at.file, Number(line), Number(hits) > 0);
  return true;
}

/** What several reports count without lines is no more than what the one that ran most of them did. */
function addSums({ file, all, run, hasLines }: Lcov, lines: Lines): void {
  if (file === undefined || hasLines) return;
  const known = knownOf(lines, file);
  known.sum = { all: Math.max(known.sum.all, all), run: Math.max(known.sum.run, run) };
}

/** Lines that can be run, and those that were. */
export function counted(lines: Lines): { readonly all: number; readonly run: number } {
  const each = [...lines.values()].map((known) =>
    known.each.size === 0 ? known.sum : { all: known.each.size, run: [...known.each.values()].filter(Boolean).length },
  );
  return {
    all: each.reduce((sum, { all }) => sum + all, 0),
    run: each.reduce((sum, { run }) => sum + run, 0),
  };
}
