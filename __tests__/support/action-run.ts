import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSecretName } from '../../src/variable-names.js';
import type { VerdictDocument } from '../../src/report/verdict-json.js';

/** What starts the Action: what GitHub's runner would tell it, as far as the Action may look at it. */
export type ActionRequest = {
  /** Folder with the checked-out commit. */
  readonly workspace: string;
  /** Existing folder for the runner's own files; each run gets one of its own in it. */
  readonly folder: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly ref: string;
  /** `with:` of the step, as the runner has it. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further environment, over everything else. */
  readonly env?: Readonly<Record<string, string>>;
};

/** What the Action has said, in every channel it has. */
export type ActionRun = {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary as it was written. */
  readonly summary: string;
  /** The job summary as a reader sees it: no markup for line breaks, no entities. */
  readonly page: string;
  /** stdout and stderr in the order in which they came. */
  readonly log: string;
  /** What later steps would find in their environment and path: must be empty. */
  readonly smuggled: string;
  readonly verdict: VerdictDocument;
  /** Files of the report folder, by name. */
  readonly reports: Readonly<Record<string, string>>;
  /** What is left in the runner's temporary folder. */
  readonly left: readonly string[];
  readonly durationMs: number;
};

const bundle = join(process.cwd(), 'dist', 'index.js');

/** The committed bundle, run without arguments as the runner runs it. The event loop stays free for local servers. */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const folder = mkdtempSync(join(request.folder, 'run-'));
  const at = (name: string): string => join(folder, name);
  for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(at(name), '');
  mkdirSync(at('temp'));
  writeFileSync(at('event.json'), JSON.stringify(request.payload));
  const begun = performance.now();
  const { exitCode, log } = await execute(request.workspace, { ...runnerEnv(request, at), ...request.env });
  const durationMs = performance.now() - begun;
  const outputs = readOutputs(readFileSync(at('output'), 'utf8'));
  const reports = readReports(outputs['report-dir']);
  const summary = readFileSync(at('summary'), 'utf8');
  return {
    exitCode,
    outputs,
    summary,
    page: readable(summary),
    log,
    smuggled: ['env', 'path', 'state'].map((name) => readFileSync(at(name), 'utf8')).join(''),
    verdict: JSON.parse(reports['verdict.json'] ?? 'null') as VerdictDocument,
    reports,
    left: readdirSync(at('temp')),
    durationMs,
  };
}

function runnerEnv(request: ActionRequest, at: (name: string) => string): Record<string, string> {
  const foreign = /^(GITHUB_|ACTIONS_|INPUT_|RUNNER_|NODE_OPTIONS$)/;
  const own = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !foreign.test(name) && !isSecretName(name),
  );
  const inputs = Object.entries(request.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__acme_security-gates',
    GITHUB_ACTION_REPOSITORY: 'acme/security-gates',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: request.event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_ENV: at('env'),
    GITHUB_JOB: 'gates',
    GITHUB_OUTPUT: at('output'),
    GITHUB_PATH: at('path'),
    GITHUB_REF: request.ref,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.invalid',
    GITHUB_SHA: request.sha,
    GITHUB_STATE: at('state'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_WORKFLOW: 'gates',
    GITHUB_WORKFLOW_REF: `acme/shop/.github/workflows/gates.yml@${request.ref}`,
    GITHUB_WORKSPACE: request.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: at('temp'),
    ...(Object.fromEntries(inputs) as Record<string, string>),
  };
}

function execute(cwd: string, env: Record<string, string>): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** GITHUB_OUTPUT as the runner reads it: `name=value`, or `name<<end`, lines, `end`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([^=\n]+?)(?:=(.*)|<<(.+)\n([\s\S]*?)\n?\3)$/gm)) {
    const [, name = '', line, , block] = match;
    outputs[name] = line ?? block ?? '';
  }
  return outputs;
}

function readReports(folder: string | undefined): Record<string, string> {
  if (folder === undefined) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]));
}

function readable(markdown: string): string {
  return markdown
    .replaceAll('<wbr>', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
