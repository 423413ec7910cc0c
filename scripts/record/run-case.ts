import { writeFileSync } from 'node:fs';
import type { Log, Run } from 'sarif';
import { emptyInputs } from '../../src/config/inputs.js';
import type { Files, Host, ProcessRequest, ProcessResult } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';
import type { ScannerResult } from '../../src/model.js';
import { check } from '../../src/pipeline.js';
import { silent } from '../../src/report/progress.js';
import type { Tool } from '../../src/scan/tool.js';
import { scanners } from '../../src/scanners/index.js';
import type { Scanner } from '../../src/scanners/scanner.js';
import { gitIn } from './build-repository.js';
import type { FixtureCase } from './case.js';
import { noPlaces } from './places.js';
import type { Places } from './places.js';

/** Who answers the commands of the scanner: the tool itself, or a recording of it. */
export type Answering = {
  /** Absent for a scanner that needs none. */
  readonly tool?: Tool | undefined;
  readonly run: (request: ProcessRequest, places: Places) => Promise<ProcessResult>;
  /** Told of each report that the engine reads: its path below the job's folder, and its text if it is there. */
  readonly onReport?: (path: string, text: string | undefined) => void;
  /** Stands between the tool and our own server on loopback. */
  readonly serve?: (answer: Answer) => ReturnType<Host['serve']>;
  /** What else is in the environment of the run. */
  readonly env?: Readonly<Record<string, string>>;
};

/** How our own server answers. */
export type Answer = Parameters<Host['serve']>[0];

/** What a scanner came to: its run in the one merged log, and the rest as facts that are the same on every machine. */
export type CaseAnswer = { readonly log: Log; readonly facts: unknown };

const all: readonly Scanner[] = Object.values(scanners);

/** Name of the tool that a scanner runs; `undefined` for one that needs none. */
export function toolNameOf(id: string): string | undefined {
  const scanner = all.find((one) => one.id === id);
  return scanner?.kind === 'process' ? scanner.tool : undefined;
}

/** Runs the whole pipeline on the repository of a case; of all scanners only the one that is named gets a tool. */
export async function runCase(id: string, fixture: FixtureCase, root: string, by: Answering): Promise<CaseAnswer> {
  const scanner = all.find((one) => one.id === id);
  if (scanner === undefined) throw new Error(`no scanner is called ${id}`);
  const places = noPlaces();
  const host = caseHost(id, fixture, root, by, places);
  const request = {
    directory: root,
    inputs: { ...emptyInputs, gates: scanner.gate, ...fixture.inputs },
    staged: fixture.staged,
    provide: async (asked: string): Promise<Tool> =>
      asked === toolNameOf(id) && by.tool !== undefined ? Promise.resolve(by.tool) : withheld(asked),
  };
  const { verdict, log } = await check(host, request, silent);
  const result = verdict.gates[scanner.gate]?.scanners[id];
  if (result === undefined) throw new Error(`the verdict says nothing of ${id}`);
  const gitVersion = (await host.repository(root))?.gitVersion ?? '';
  const hide = (text: string): string => places.hide(text).replaceAll(`git ${gitVersion}`, 'git {version}');
  return {
    log: { ...log, runs: log.runs.filter((run) => isOf(run, `/${scanner.gate}/${id}/`)) },
    facts: JSON.parse(hide(JSON.stringify(factsOf(result)))),
  };
}

const isOf = ({ automationDetails }: Run, end: string): boolean => automationDetails?.id?.endsWith(end) === true;

/** No other tool of the gate takes part. */
const withheld = (scanner: string): never => {
  throw new Error(`${scanner} is not part of this case`);
};

function factsOf(result: ScannerResult): unknown {
  if (result.status !== 'ran') {
    const { command: _reproduction, ...facts } = { command: '', ...result };
    return facts;
  }
  const { tool, version, exitCode, targets, files, checks, remarks } = result.proof;
  return {
    status: result.status,
    findings: result.findings,
    proof: { tool, version, exitCode, targets, files, checks, ...(remarks.length > 0 ? { remarks } : {}) },
  };
}

/** This machine with a clock that stands and no chance; processes of scanners go to `by`. */
function caseHost(id: string, fixture: FixtureCase, root: string, by: Answering, places: Places): Host {
  places.add('repository', root);
  if (by.tool?.installed.ok === true) places.add('tool', by.tool.installed.executable);
  const env = { PATH: process.env['PATH'] ?? '', ...by.env, ...workflowEnv(fixture, root) };
  const real = localHost({ env });
  places.add('assets', real.assets);
  return localHost({
    env,
    cwd: root,
    // One process after another, in the order in which they are asked for.
    platform: { ...real.platform, cpus: 1 },
    now: () => 0,
    random: (bytes) => '0'.repeat(2 * bytes),
    run: (request) => by.run(request, places),
    serve: async (answer) => {
      const served = await (by.serve ?? real.serve)(answer);
      places.add('source', served.url);
      return served;
    },
    files: watchedFiles(id, real.files, by, places),
    ...(fixture.pullRequestTo === undefined ? {} : { workflow: noWorkflow }),
  });
}

function watchedFiles(id: string, files: Files, { onReport }: Answering, places: Places): Files {
  const job = '{scratch}/';
  return {
    ...files,
    scratch: async (purpose) => {
      const folder = await files.scratch(purpose);
      places.add(purpose === id ? 'scratch' : purpose, folder);
      return folder;
    },
    read: async (path, limit) => {
      const content = await files.read(path, limit);
      const name = typeof path === 'string' ? places.hide(path) : '';
      if (name.startsWith(job))
        onReport?.(name.slice(job.length), content === undefined ? undefined : places.hide(content.toString('utf8')));
      return content;
    },
  };
}

const nothing = (): void => undefined;

const noWorkflow: NonNullable<Host['workflow']> = {
  input: () => '',
  setOutput: nothing,
  writeSummary: () => Promise.resolve(),
  annotate: nothing,
};

/** What a runner says of a pull request whose head is checked out; its payload stands in the repository's git folder. */
function workflowEnv({ pullRequestTo }: FixtureCase, root: string): Readonly<Record<string, string>> {
  if (pullRequestTo === undefined) return {};
  const git = gitIn(root);
  const head = git(['rev-parse', 'HEAD']);
  const base = git(['rev-parse', pullRequestTo]);
  const payload = `${root}/.git/event.json`;
  const pull = { number: 1, head: { sha: head }, base: { sha: base } };
  writeFileSync(payload, JSON.stringify({ pull_request: pull, repository: { default_branch: 'main' } }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: payload,
    GITHUB_SHA: head,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://git.example.org',
    GITHUB_WORKSPACE: root,
  };
}
