import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { ProcessRequest, ProcessResult } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import { parsePin } from '../../src/install/pin.js';
import type { Tool } from '../../src/scan/tool.js';
import { buildRepository } from '../../scripts/record/build-repository.js';
import { caseFolders, fixturesFolder, readCase } from '../../scripts/record/case.js';
import type { CaseFolder } from '../../scripts/record/case.js';
import type { Places } from '../../scripts/record/places.js';
import { commandOf, readRecording } from '../../scripts/record/recording.js';
import type { Recorded, Recording } from '../../scripts/record/recording.js';
import { runCase, toolNameOf } from '../../scripts/record/run-case.js';
import type { Answer, CaseAnswer } from '../../scripts/record/run-case.js';

/** All cases of all scanners. */
export const cases: readonly CaseFolder[] = caseFolders(fixturesFolder);

/** The case of that name; throws if there is none. */
export function caseNamed(scanner: string, name: string): CaseFolder {
  const found = cases.find((one) => one.scanner === scanner && one.name === name);
  if (found === undefined) throw new Error(`there is no case ${scanner}/${name}`);
  return found;
}

/** The recording of a case; throws if there is none. */
export function recordingOf({ folder }: CaseFolder): Recording {
  const recording = readRecording(folder);
  if (recording === undefined) throw new Error(`${folder} was not recorded: run npm run record-fixtures`);
  return recording;
}

/** What a replayed run came to, the processes that it asked for, and how many recorded ones it did not ask for. */
export type Replayed = {
  readonly answer: CaseAnswer;
  readonly requests: readonly ProcessRequest[];
  readonly unused: number;
};

/** Variables that a workflow run has, each with a value that no process of a scanner may see. */
export const runnerVariables: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'INPUT_TOKEN',
    'RUNNER_NAME',
    'NPM_TOKEN',
  ].map((name) => [name, `not-for-scanners-${name}`] as const),
);

/** Builds the repository of a case anew and runs the pipeline on it; the recording answers in place of the tools. */
export async function replay(one: CaseFolder, recording: Recording = recordingOf(one)): Promise<Replayed> {
  const fixture = readCase(one);
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'security-gates-replay-')));
  const requests: ProcessRequest[] = [];
  const left = [...recording.commands];
  const servers: Answer[] = [];
  try {
    buildRepository(root, fixture.steps);
    const answer = await runCase(one.scanner, fixture, root, {
      tool: toolOf(one.scanner),
      env: runnerVariables,
      serve: (answer) => {
        servers.push(answer);
        return Promise.resolve({
          url: `http://127.0.0.1:1/replayed-${servers.length}`,
          close: () => Promise.resolve(),
        });
      },
      run: async (request, places) => {
        requests.push(request);
        if (requests.length === 1) await askAgain(recording, servers);
        return answered(left.shift(), request, places);
      },
    });
    return { answer, requests, unused: left.length };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The tool's questions are put to our source of advisories anew, which answers from the case's own data. */
async function askAgain({ questions = [] }: Recording, servers: readonly Answer[]): Promise<void> {
  for (const { method, path, body } of questions) {
    for (const answer of servers) await answer({ method, path, body: Buffer.from(body) });
  }
}

/** A recorded command is answered only if it is asked for again, word for word. */
async function answered(
  recorded: Recorded | undefined,
  request: ProcessRequest,
  places: Places,
): Promise<ProcessResult> {
  const { exitCode, stdout, stderr, reports, ...command } = recorded ?? { ...nothing, args: ['nothing more'] };
  expect(commandOf(request, places)).toEqual(command);
  for (const [path, lines] of Object.entries(reports)) {
    await localHost().files.write(places.show(`{scratch}/${path}`), places.show(lines.join('\n')));
  }
  const text = (lines: readonly string[]): string => places.show(lines.join('\n'));
  return { exitCode, timedOut: false, truncated: false, stdout: text(stdout), stderr: text(stderr), durationMs: 1 };
}

const nothing: Recorded = {
  program: 'git',
  cwd: '',
  env: {},
  args: [],
  exitCode: 0,
  stdout: [],
  stderr: [],
  reports: {},
};

/** The pinned tool as if it were installed; `undefined` for a scanner that needs none. */
function toolOf(scanner: string): Tool | undefined {
  const name = toolNameOf(scanner);
  if (name === undefined) return undefined;
  const path = `src/tools/${name}/tool.json`;
  const pin = parsePin(readFileSync(path, 'utf8'), path);
  return {
    pin,
    installed: {
      ok: true,
      executable: `/tools/${name}`,
      args: [],
      env: {},
      digest: '0'.repeat(64),
      source: 'a recording',
    },
  };
}
