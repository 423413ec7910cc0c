import { resolve } from 'node:path';
import type { Request } from '../config/arguments.js';
import { exitCodes } from '../errors.js';
import type { Host } from '../host/host.js';
import { localHost } from '../host/local.js';
import type { Judgement } from '../model.js';
import { hostWithMirror } from '../install/mirror-host.js';
import { check } from '../pipeline.js';
import { jsonText } from '../report/json-text.js';
import { clockOf, progress, silent } from '../report/progress.js';
import { terminalReport } from '../report/terminal.js';
import { verdictJson } from '../report/verdict-json.js';
import { removeVerdict, writeReports } from '../report/write.js';
import { sameArguments } from '../same-arguments.js';

type CheckArguments = Extract<Request, { command: 'check' }>;

/** `security-gates check`: judges, writes the reports, prints the answer, returns the exit code. */
export async function checkCommand(request: CheckArguments, host: Host = localHost()): Promise<number> {
  const place = { folder: resolve(host.cwd, request.output), remedy: 'choose another folder with --output DIR' };
  await removeVerdict(host, place);
  const watcher = request.quiet ? silent : progress(host.console, clockOf(host.now));
  const judged = await check(hostWithMirror(host, request.mirror), request, watcher);
  const judgement = { ...judged, same: sameArguments(request.directory, request.inputs) };
  await writeReports(host, place, judgement);
  host.console.out(answer(judgement, request, host));
  return exitCodes[judgement.verdict.verdict];
}

function answer(judgement: Judgement, { format, output, quiet }: CheckArguments, { console }: Host): string {
  switch (format) {
    case 'json':
      return verdictJson(judgement.verdict);
    case 'sarif':
      return jsonText(judgement.log);
    case 'text':
      return quiet
        ? `${judgement.verdict.verdict}\n`
        : terminalReport(judgement, { columns: console.columns, color: console.color, folder: output });
  }
}
