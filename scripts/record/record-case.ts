import type { ProcessRequest, ProcessResult } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import type { Tool } from '../../src/scan/tool.js';
import { commitTime } from './build-repository.js';
import type { FixtureCase } from './case.js';
import type { Places } from './places.js';
import { commandOf } from './recording.js';
import type { Recorded, RecordedQuestion, Recording } from './recording.js';
import { runCase } from './run-case.js';
import type { CaseAnswer } from './run-case.js';

/** A recording, and what the engine made of it. */
export type Taken = { readonly recording: Recording; readonly answer: CaseAnswer };

/** Has the real tool look at the repository of a case. Throws where a process was not ended by itself. */
export async function recordCase(scanner: string, fixture: FixtureCase, root: string, tool?: Tool): Promise<Taken> {
  const { run } = localHost();
  const commands: Recorded[] = [];
  const questions: RecordedQuestion[] = [];
  const answer = await runCase(scanner, fixture, root, {
    tool: tool === undefined ? undefined : startedAlone(tool),
    run: async (request, places) => {
      const result = await run(withFixedTime(launched(request, tool)));
      commands.push({ ...commandOf(request, places), ...answerOf(result, request, places) });
      return result;
    },
    serve: (ours) =>
      localHost().serve((question) => {
        const { method, path, body } = question;
        questions.push({ method, path, body: body.toString('utf8') });
        return ours(question);
      }),
    onReport: (path, text) => {
      const last = commands.at(-1);
      if (last !== undefined && text !== undefined) last.reports[path] = linesOf(withoutChance(text));
    },
  });
  const pinned = tool === undefined ? {} : { tool: { name: tool.pin.name, version: tool.pin.version } };
  const asked = questions.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { recording: { ...pinned, commands, ...(asked.length > 0 ? { questions: asked } : {}) }, answer };
}

/** How a tool is started that is a folder (by which Python, in which cache) is the machine's, and is not recorded. */
function startedAlone({ pin, installed }: Tool): Tool {
  return installed.ok ? { pin, installed: { ...installed, args: [], env: {} } } : { pin, installed };
}

function launched(request: ProcessRequest, tool: Tool | undefined): ProcessRequest {
  if (tool?.installed.ok !== true || request.file !== tool.installed.executable) return request;
  const { args, env } = tool.installed;
  return { ...request, args: [...args, ...request.args], env: { ...request.env, ...env } };
}

/** A commit that is made while the time is fixed has the same id in every recording. */
const withFixedTime = (request: ProcessRequest): ProcessRequest => ({
  ...request,
  env: { ...request.env, ...commitTime(0) },
});

function answerOf(
  { exitCode, signal, startError, stdout, stderr }: ProcessResult,
  { file, args }: ProcessRequest,
  places: Places,
): Pick<Recorded, 'exitCode' | 'stdout' | 'stderr' | 'reports'> {
  if (exitCode === undefined) {
    throw new Error(`${file} ${args.join(' ')} was not ended by itself: ${startError ?? signal ?? 'no reason'}`);
  }
  return {
    exitCode,
    stdout: linesOf(places.hide(stdout)),
    stderr: linesOf(withoutTimes(places.hide(stderr))),
    reports: {},
  };
}

const linesOf = (text: string): string[] => text.split('\n');

/** What Trivy makes up for each report. */
const withoutChance = (report: string): string =>
  report.replaceAll(/"(CreatedAt|ReportID|ArtifactName)": "[^"]*"/g, '"$1": ""');

/** Times of day and durations are the only things in a log that differ from run to run. */
const withoutTimes = (log: string): string =>
  log
    .replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})/g, '2026-01-01T00:00:00Z')
    .replaceAll(/(?<!\d)\d{1,2}:\d{2}[AP]M\b/g, '1:00PM')
    .replaceAll(/\bin \d+(\.\d+)?(ns|µs|ms|s)\b/g, 'in 1ms');
