import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Log } from 'sarif';
import type { VerdictDocument } from '../../src/report/verdict-json.js';
import { readActLog, type ActLog } from './act-log.js';
import { act, node24, pathWith } from './test-programs.js';

/** A workflow run to be made by act, as GitHub would start it. */
export type ActRequest = {
  /** Repository as actions/checkout leaves it; act copies it in place of that step. */
  readonly workspace: string;
  /** Existing folder; each run gets one of its own in it. */
  readonly folder: string;
  /** Path of the workflow file in the repository. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** Value of the token. */
  readonly token?: string;
  /** Folders that are first on the search path. */
  readonly path?: readonly string[];
  /** Port of act's server of artifacts; any, unless given. */
  readonly artifactPort?: number;
  /** Further environment of the machine. */
  readonly env?: Readonly<Record<string, string>>;
};

/** What a run has left. */
export type ActRun = ActLog & {
  /** 0 where all jobs succeeded. */
  readonly exitCode: number;
  /** Content of a file that the workflow wrote to the folder `$RECORD`; `undefined` if it did not. */
  readonly recorded: (name: string) => string | undefined;
};

/** Where the workflow's files say that the Action is published, pinned as the gate `workflows` demands. */
const published = `org/security-gates@${'0123456789'.repeat(4)}`;

/** Runs the committed bundle in a workflow, with the Node that the Action declares. */
export async function runAct(request: ActRequest): Promise<ActRun> {
  const folder = mkdtempSync(join(request.folder, 'act-'));
  const record = join(folder, 'record');
  const action = join(folder, 'action');
  mkdirSync(record);
  cpSync('dist', join(action, 'dist'), { recursive: true });
  cpSync('action.yml', join(action, 'action.yml'));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(request.payload));
  const { exitCode, output } = await start(request, [
    ...(await machine(folder, request.artifactPort)),
    ...run(request, folder, record),
    ...['--local-repository', `${published}=${action}`],
  ]);
  const recorded = (name: string): string | undefined =>
    existsSync(join(record, name)) ? readFileSync(join(record, name), 'utf8') : undefined;
  return { ...readActLog(output), exitCode, recorded };
}

/** Steps run on this machine; the servers that act brings bind to loopback only, and all that is kept is of this run. */
async function machine(folder: string, artifactPort?: number): Promise<readonly string[]> {
  return [
    ...['ubuntu-latest', 'ubuntu-24.04'].flatMap((image) => ['-P', `${image}=-self-hosted`]),
    ...['--pull=false', '--action-offline-mode', '--json'],
    ...['--action-cache-path', join(folder, 'actions')],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-path', join(folder, 'artifacts')],
    ...['--artifact-server-port', String(artifactPort ?? (await freePort()))],
    ...['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(folder, 'cache')],
  ];
}

/** What GitHub knows of the run; act makes up the rest. */
function run({ workflow, ref, sha, token }: ActRequest, folder: string, record: string): readonly string[] {
  const known = {
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.invalid',
    GITHUB_API_URL: 'https://api.github.invalid',
    // act's own name for what becomes GITHUB_SHA.
    SHA_REF: sha,
    GITHUB_WORKFLOW_REF: `acme/shop/${workflow}@${ref}`,
    RECORD: record,
  };
  return [
    ...['-W', workflow, '-e', join(folder, 'event.json')],
    ...(token === undefined ? [] : ['-s', `GITHUB_TOKEN=${token}`]),
    ...Object.entries(known).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

async function start(
  { workspace, event, path = [], env }: ActRequest,
  args: readonly string[],
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const [file, node] = await Promise.all([act(), node24()]);
  const foreign = /^(GITHUB|ACTIONS|INPUT|RUNNER|DOCKER|GIT)_|^(CI|NODE_OPTIONS)$/;
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const options = {
    cwd: workspace,
    env: { ...own, ...env, PATH: pathWith(...path, node) },
    maxBuffer: 1 << 26,
  };
  return new Promise((done) => {
    const child = execFile(file, [event, ...args], options, (_, stdout, stderr) => {
      done({ exitCode: child.exitCode ?? -1, output: `${stdout}\n${stderr}` });
    });
  });
}

/** A port on loopback that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}

/** What the Action handed on to later steps of the workflow `gates.yml`. */
export type HandedOn = {
  readonly outcome: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: Log;
  readonly verdict: VerdictDocument;
  readonly nodeVersion: string | undefined;
  /** The verdict as the job `deploy` saw it; `undefined` where it did not run. */
  readonly deployed: string | undefined;
};

/** Reads what the steps and the job after the Action have noted. Throws where they noted nothing. */
export function handedOn({ recorded, text }: ActRun): HandedOn {
  const parsed = (name: string) => {
    const content = recorded(name);
    if (content === undefined) throw new Error(`the workflow did not record ${name}:\n${text}`);
    return JSON.parse(content);
  };
  return {
    outcome: recorded('outcome'),
    outputs: parsed('outputs.json'),
    log: parsed('results.sarif'),
    verdict: parsed('verdict.json'),
    nodeVersion: recorded('node-version')?.trim(),
    deployed: recorded('deployed'),
  };
}
