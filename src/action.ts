import { emptyInputs, inputNames } from './config/inputs.js';
import type { Inputs } from './config/inputs.js';
import { UsageError, exitCodes, messageOf } from './errors.js';
import type { Host, Workflow } from './host/host.js';
import { githubHost } from './host/github.js';
import { hostWithMirror } from './install/mirror-host.js';
import { check } from './pipeline.js';
import { annotations } from './report/annotations.js';
import { erroredJudgement } from './report/errored.js';
import { outputs } from './report/outputs.js';
import { clockOf, progress } from './report/progress.js';
import type { Reported } from './report/reported.js';
import { summaryMarkdown } from './report/summary.js';
import { terminalReport } from './report/terminal.js';
import { writeReports } from './report/write.js';
import { sameArguments } from './same-arguments.js';

/** The Action: judges the checked-out commit and tells every channel of the workflow; returns the exit code. */
export async function action(): Promise<number> {
  const host = await githubHost();
  const { workflow } = host;
  if (workflow === undefined) throw new UsageError('not a workflow run: GITHUB_ACTIONS is not set');
  try {
    const inputs = inputsOf(workflow);
    const watcher = progress(host.console, clockOf(host.now));
    const mirrored = hostWithMirror(host, workflow.input('mirror'));
    const judgement = await check(mirrored, requestOf(host, inputs, workflow), watcher);
    await publish({ ...judgement, same: sameArguments('.', inputs) }, inputs.name, host, workflow);
    return exitCodes[judgement.verdict.verdict];
  } catch (thrown) {
    return explain(thrown, host, workflow);
  }
}

/** A run that ended before any gate leaves the same reports as all others, if they can be written at all. */
async function explain(thrown: unknown, host: Host, workflow: Workflow): Promise<number> {
  const reason = messageOf(thrown);
  const exitCode = thrown instanceof UsageError ? exitCodes.usage : exitCodes.error;
  try {
    await publish({ ...erroredJudgement(reason), exitCode }, workflow.input('name'), host, workflow);
  } catch (unwritten) {
    workflow.setOutput('verdict', 'error');
    // Where the reports could not be written, both say so.
    const message = [...new Set([reason, messageOf(unwritten)])].join('\n');
    workflow.annotate({ level: 'error', title: 'security-gates', message });
  }
  return exitCode;
}

function inputsOf(workflow: Workflow): Inputs {
  return inputNames.reduce((inputs, name) => ({ ...inputs, [name]: workflow.input(name) }), emptyInputs);
}

function requestOf(host: Host, inputs: Inputs, workflow: Workflow) {
  const directory = host.env['GITHUB_WORKSPACE'] ?? host.cwd;
  return { directory, inputs, staged: false, token: workflow.input('token') };
}

/** Every channel gets the same judgement. The report folder is the runner's, where no commit can plant a link. */
async function publish(judgement: Reported, name: string, host: Host, workflow: Workflow): Promise<void> {
  const folder = reportFolder(host, name);
  const { sarif } = await writeReports(host, { folder, remedy: 'let RUNNER_TEMP name another folder' }, judgement);
  for (const [output, value] of Object.entries(outputs(judgement.verdict, { sarif, folder })))
    workflow.setOutput(output, value);
  await workflow.writeSummary(summaryMarkdown(judgement));
  for (const annotation of annotations(judgement)) workflow.annotate(annotation);
  host.console.out(terminalReport(judgement, { columns: host.console.columns, color: host.console.color, folder }));
}

function reportFolder(host: Host, name: string): string {
  const suffix = [name, host.env['GITHUB_ACTION'] ?? ''].filter((part) => /^[A-Za-z0-9._-]+$/.test(part));
  return [`${host.env['RUNNER_TEMP'] ?? host.cwd}/security-gates-report`, ...suffix].join('-');
}
