import type { Severity } from '../../model.js';
import type { Finding, Rule } from '../scanner.js';
import { fixedVersions, severityOf, type AdvisoryRecord } from './records.js';
import type { Pin, Requirement } from './requirements.js';

/** One vulnerability of one package, whatever names it has. */
export type Match = {
  readonly pin: Pin;
  /** GitHub's id, else the CVE, else the record's own. */
  readonly rule: string;
  readonly ids: readonly string[];
  readonly records: readonly AdvisoryRecord[];
};

/** Records that say the same by their aliases are one match. */
export function matchesOf(pin: Pin, records: readonly AdvisoryRecord[]): readonly Match[] {
  const groups: { ids: Set<string>; records: AdvisoryRecord[] }[] = [];
  for (const record of records) {
    const ids = [record.id, ...record.aliases];
    const same = groups.filter((group) => ids.some((id) => group.ids.has(id)));
    const merged = {
      ids: new Set([...same.flatMap((group) => [...group.ids]), ...ids]),
      records: [...same.flatMap((group) => group.records), record],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !same.includes(group)), merged);
  }
  return groups.map((group) => ({ pin, rule: ruleId([...group.ids]), ids: [...group.ids], records: group.records }));
}

const ruleId = (ids: readonly string[]): string => {
  const sorted = ids.toSorted();
  return sorted.find((id) => id.startsWith('GHSA-')) ?? sorted.find((id) => id.startsWith('CVE-')) ?? sorted[0] ?? '';
};

/** The rule of a vulnerability. */
export function ruleOf({ rule, records, ids }: Match, unknown: Severity): Rule {
  const title = titleOf(records, rule);
  const details = records.find(({ details: text }) => (text ?? '') !== '')?.details ?? title;
  return {
    id: rule,
    title,
    description: `${details}\n\nAlso known as ${
      ids
        .filter((id) => id !== rule)
        .toSorted()
        .join(', ') || 'nothing else'
    }.`,
    help: 'Update the package to a version in which this is fixed.',
    helpUri: `https://osv.dev/${rule}`,
    security: true,
    severity: severityOf(records, unknown),
    cwe: [...new Set(records.flatMap(cwesOf))],
  };
}

const cwesOf = ({ database_specific: own }: AdvisoryRecord): readonly number[] =>
  (own?.cwe_ids ?? []).flatMap((cwe) => /^CWE-(\d+)$/.exec(cwe)?.[1] ?? []).map(Number);

const titleOf = (records: readonly AdvisoryRecord[], rule: string): string =>
  records.find(({ summary }) => (summary ?? '') !== '')?.summary ?? rule;

/** One finding for each place that asks for the package. */
export function findingsOf(match: Match, unknown: Severity): readonly Finding[] {
  const { pin, rule, records } = match;
  const fixed = fixedVersions(records, pin.name);
  const severity = severityOf(records, unknown);
  return pin.places.map((place) => ({
    rule,
    message: `${pin.name} ${pin.version}: ${titleOf(records, rule)} (${rule}).${cameBy(place, pin)} ${fixedIn(fixed)}`,
    severity,
    path: place.path,
    region: { startLine: place.line },
    fix: fixOf(pin, fixed, place),
  }));
}

const cameBy = ({ via }: Requirement, pin: Pin): string =>
  via.length === 0 ? '' : ` It comes by ${[...via, pin.name].join(' > ')}.`;

const fixedIn = (fixed: readonly string[]): string =>
  fixed.length === 0 ? 'No fixed version is known.' : `Fixed in ${fixed.join(', ')}.`;

function fixOf({ name }: Pin, fixed: readonly string[], { via }: Requirement): string {
  const [first] = fixed;
  if (first === undefined) return `There is no fixed version of ${name} yet: replace it, or take it out.`;
  const [direct] = via;
  return direct === undefined
    ? `Ask for ${name} ${fixed.join(' or ')}.`
    : `Update ${direct} to a version that allows ${name} ${fixed.join(' or ')}, or ask for that version yourself.`;
}
