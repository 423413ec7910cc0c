import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ProcessRequest } from '../../src/host/host.js';
import type { Places } from './places.js';

/** Text as its lines, so that a difference can be read; joined by LF it is the text to the byte. */
const text = z.array(z.string());

const commandSchema = z.strictObject({
  program: z.enum(['tool', 'git']),
  cwd: z.string(),
  env: z.record(z.string(), z.string()),
  args: z.array(z.string()),
});

const recordedSchema = commandSchema.extend({
  exitCode: z.int(),
  stdout: text,
  stderr: text,
  reports: z.record(z.string(), text).default({}),
});

const questionSchema = z.strictObject({ method: z.string(), path: z.string(), body: z.string() });

const schema = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string() }).optional(),
  commands: z.array(recordedSchema),
  /** What the tool asked of our own source of advisories, sorted. */
  questions: z.array(questionSchema).exactOptional(),
});

/** A command that the engine ran, with the machine's own paths replaced. */
export type RecordedCommand = z.infer<typeof commandSchema>;

/** The same with the tool's answer; `reports` are the files that it left in the job's folder, by relative path. */
export type Recorded = z.infer<typeof recordedSchema>;

/** What a tool answered in one case, command by command, in the order in which they were run. */
export type Recording = z.infer<typeof schema>;

/** A question to our own source of advisories, as the tool put it. */
export type RecordedQuestion = z.infer<typeof questionSchema>;

/** Variables that every command gets from the engine or from git's neutral configuration, which have their own tests. */
const everywhere = /^(GIT_.*|PATH|HOME|USERPROFILE|TMPDIR|TEMP|TMP|LC_ALL)$/;

/** What is recorded of a command and must be the same again. */
export function commandOf(request: ProcessRequest, places: Places): RecordedCommand {
  const env = Object.entries(request.env).filter(([name]) => !everywhere.test(name));
  return {
    program: request.file === 'git' ? 'git' : 'tool',
    cwd: places.hide(request.cwd),
    env: Object.fromEntries(env.map(([name, value]) => [name, places.hide(value)] as const).sort()),
    args: request.args.map(places.hide),
  };
}

/** The recording of a case, if there is one. Throws where it is none. */
export function readRecording(folder: string): Recording | undefined {
  const path = join(folder, 'recording.json');
  if (!existsSync(path)) return undefined;
  const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${path} is no recording: ${z.prettifyError(read.error)}. Run: npm run record-fixtures`);
}

/**
 * Are two recordings the same but for the order of what a report lists? gitleaks reads commits side by side and
 * prints findings as they come. How long it took is no difference.
 */
export function sameButForOrder(a: Recording, b: Recording): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

const inOrder = ({ tool, commands, questions }: Recording) => ({
  tool,
  questions,
  commands: commands.map((command) => ({ ...command, stdout: sortedRows(command.stdout.join('\n')) })),
});

function sortedRows(stdout: string): readonly string[] {
  const rows = parsed(stdout);
  // semgrep's report ends with how long everything took.
  if (typeof rows === 'object' && rows !== null && 'time' in rows)
    return [JSON.stringify({ ...rows, time: undefined })];
  return Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).sort() : [stdout];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
