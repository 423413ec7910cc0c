import { eq, valid } from '@renovatebot/pep440';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import { auditName } from './audit.js';
import { canaryAdvisory, canaryName, canaryVersion } from './canary.js';
import { matchesOf, type Match } from './findings.js';
import { pythonName } from '../python-name.js';
import type { Options } from './options.js';
import { readExchanges, type AdvisoryRecord, type Answered } from './records.js';
import { readReport, type Dependency, type Vulnerability } from './report.js';
import type { Pin } from './requirements.js';

const waysOut =
  'Let this machine reach the service, name another one (`osv-url` of pip-audit in the policy), or give offline data ' +
  '(docs/offline.md).';

/** What is wrong with the pins, from reports that cover all of them; everything else is no answer. */
export function matches(
  executions: readonly Execution[],
  pins: readonly Pin[],
  context: Context<Options>,
): readonly Match[] | Failed {
  const audits = executions.filter(({ name }) => name === auditName);
  const exchanges = readExchanges(latest(audits));
  const [failure] = exchanges.failures;
  if (failure !== undefined) return failed(`the source of advisories failed: ${failure}`, waysOut);
  const dependencies: Dependency[] = [];
  for (const { exitCode, stderr, reports } of audits) {
    const report = readReport(reports['report']);
    if (typeof report === 'string') {
      return failed(`pip-audit exited with ${exitCode} (expected 0 or 1), and ${report}: ${lastLine(stderr)}`);
    }
    if (exitCode !== 0 && exitCode !== 1) return failed(`pip-audit exited with ${exitCode}: ${lastLine(stderr)}`);
    const objection = withoutCanary(report, context);
    if (objection !== undefined) return failed(objection);
    dependencies.push(...report);
  }
  return accountedFor(pins, dependencies, exchanges.answers);
}

/** Runs side by side end in any order, and each knows what was asked until its own end: the longest list is whole. */
const latest = (audits: readonly Execution[]): string | undefined =>
  audits
    .flatMap(({ exchanges }) => exchanges['pypi-advisories'] ?? [])
    .toSorted((a, b) => a.length - b.length)
    .at(-1);

function withoutCanary(report: readonly Dependency[], { nonce }: Context<Options>): string | undefined {
  const planted = report.find(({ name }) => pythonName(name) === canaryName(nonce));
  if (planted === undefined || !('vulns' in planted) || planted.version !== canaryVersion)
    return 'the report cannot be believed: the planted package is not in it';
  return planted.vulns.some(({ id }) => id === canaryAdvisory)
    ? undefined
    : 'the report cannot be believed: the planted advisory is not in it';
}

/** Every pin was asked about, is in the report, and the report says of it what the source said. */
function accountedFor(
  pins: readonly Pin[],
  dependencies: readonly Dependency[],
  answers: readonly Answered[],
): readonly Match[] | Failed {
  const all: Match[] = [];
  for (const pin of pins) {
    const found = dependencies.find((one) => isOf(one, pin));
    if (found === undefined) return failed(`pip-audit did not look at ${pin.name} ${pin.version}`);
    if (!('vulns' in found)) return failed(`pip-audit skipped ${pin.name} ${pin.version}: ${found.skip_reason}`);
    const asked = answers.find(({ name, version }) => name === pin.name && sameVersion(version, pin.version));
    if (asked === undefined) return failed(`pip-audit did not ask about ${pin.name} ${pin.version}`);
    const contradiction = contradictionOf(found.vulns, asked.records);
    if (contradiction !== undefined) return failed(`pip-audit ${contradiction} of ${pin.name} ${pin.version}`);
    all.push(...matchesOf(pin, asked.records));
  }
  return all;
}

/** pip-audit reports several names of one vulnerability once, by any of them. */
function contradictionOf(reported: readonly Vulnerability[], records: readonly AdvisoryRecord[]): string | undefined {
  const idsOf = ({ id, aliases }: { readonly id: string; readonly aliases: readonly string[] }) => [id, ...aliases];
  const answered = new Set(records.flatMap(idsOf));
  const said = new Set(reported.flatMap(idsOf));
  const invented = reported.find((one) => !idsOf(one).some((id) => answered.has(id)));
  if (invented !== undefined) return `reports ${invented.id}, which its source did not answer,`;
  const lost = records.find((record) => !idsOf(record).some((id) => said.has(id)));
  return lost === undefined ? undefined : `does not report ${lost.id}, which its source answered,`;
}

/** A package that was skipped has no version. */
const isOf = (one: Dependency, pin: Pin): boolean =>
  pythonName(one.name) === pin.name && (!('vulns' in one) || sameVersion(one.version, pin.version));

const sameVersion = (a: string, b: string): boolean => a === b || (valid(a) !== null && valid(b) !== null && eq(a, b));

const lastLine = (text: string): string => (text.trim().split('\n').at(-1) ?? '').slice(0, 300);
