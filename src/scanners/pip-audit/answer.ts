import { eq, valid } from '@renovatebot/pep440';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import { auditName } from './audit.js';
import { canaryAdvisory, canaryName, canaryVersion } from './canary.js';
import { matchesOf, type Match } from './findings.js';
import { canonical } from './names.js';
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
  const exchanges = readExchanges(audits.at(-1)?.exchanges['pypi-advisories']);
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
  return accountedFor(pins, dependencies, exchanges);
}

function withoutCanary(report: readonly Dependency[], { nonce }: Context<Options>): string | undefined {
  const planted = report.find(({ name }) => canonical(name) === canaryName(nonce));
  if (planted === undefined || !('vulns' in planted) || planted.version !== canaryVersion)
    return 'the report cannot be believed: the planted package is not in it';
  return planted.vulns.some(({ id }) => id === canaryAdvisory)
    ? undefined
    : 'the report cannot be believed: the planted advisory is not in it';
}

function accountedFor(
  pins: readonly Pin[],
  dependencies: readonly Dependency[],
  { records, answered }: Pick<ReturnType<typeof readExchanges>, 'records' | 'answered'>,
): readonly Match[] | Failed {
  const all: Match[] = [];
  for (const pin of pins) {
    const found = dependencies.find((one) => isOf(one, pin));
    if (found === undefined) return failed(`pip-audit did not look at ${pin.name} ${pin.version}`);
    if (!('vulns' in found)) return failed(`pip-audit skipped ${pin.name} ${pin.version}: ${found.skip_reason}`);
    const reported = found.vulns.map((vulnerability) => recordsOf(vulnerability, records));
    const unknown = reported.findIndex((own) => own.length === 0);
    if (unknown >= 0) {
      return failed(`pip-audit reports ${found.vulns[unknown]?.id ?? ''}, which its source did not answer`);
    }
    const asked = answersAbout(pin, answered);
    if (asked.length === 0) return failed(`pip-audit never asked about ${pin.name} ${pin.version}`);
    const said = asked.flatMap(({ ids }) => ids.flatMap((id) => records.get(id) ?? []));
    const missing = notReported(said, reported.flat());
    if (missing !== undefined) {
      return failed(`pip-audit does not report ${missing} of ${pin.name} ${pin.version}, which its source answered`);
    }
    all.push(...matchesOf(pin, [...new Set([...reported.flat(), ...said])]));
  }
  return all;
}

const answersAbout = (pin: Pin, answered: readonly Answered[]): readonly Answered[] =>
  answered.filter(({ name, version }) => name === pin.name && sameVersion(version, pin.version));

/**
 * Id of an answered record that the report passes over. pip-audit reports aliases once, and may then lose the other
 * record's own id: one name in common is enough.
 */
function notReported(said: readonly AdvisoryRecord[], reported: readonly AdvisoryRecord[]): string | undefined {
  const known = new Set(reported.flatMap(({ id, aliases }) => [id, ...aliases]));
  return said.find(({ id, aliases }) => ![id, ...aliases].some((name) => known.has(name)))?.id;
}

/** A package that was skipped has no version. */
const isOf = (one: Dependency, pin: Pin): boolean =>
  canonical(one.name) === pin.name && (!('vulns' in one) || sameVersion(one.version, pin.version));

const sameVersion = (a: string, b: string): boolean => a === b || (valid(a) !== null && valid(b) !== null && eq(a, b));

const recordsOf = (
  { id, aliases }: Vulnerability,
  records: ReadonlyMap<string, AdvisoryRecord>,
): readonly AdvisoryRecord[] => [id, ...aliases].flatMap((name) => records.get(name) ?? []);

const lastLine = (text: string): string => (text.trim().split('\n').at(-1) ?? '').slice(0, 300);
