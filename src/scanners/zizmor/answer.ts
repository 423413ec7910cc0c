import type { RepoPath, Severity } from '../../model.js';
import { severities } from '../../sarif/severity.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Finding, Parsed, Region, RelatedPlace, Rule } from '../scanner.js';
import { configurationOf } from './command.js';
import { ofCopy } from './files.js';
import type { Options } from './options.js';
import { completed, mainPlace, readReport, rowKey, wrongEnd } from './report.js';
import type { Location, Row } from './report.js';
import { cweOf, isSecurity, severityOf } from './severity.js';

type Zizmor = Context<Options>;

const mend = 'Correct the file, or leave it out by `except` of zizmor in the policy.';
const mendConfiguration = 'Correct the configuration; on a pull request, the one of the base branch counts.';

/**
 * The answer of the run that ignores nothing and, where there is a configuration, of the one that obeys it. What only
 * the first one has is set aside: by a comment where zizmor says so, else by the configuration.
 */
export function answer(all: Execution, honoured: Execution | undefined, context: Zizmor): Parsed | Failed {
  for (const execution of honoured === undefined ? [all] : [all, honoured]) {
    const wrong = wrongEnd(execution);
    if (wrong !== undefined) return failed(wrong, /configuration error/.test(wrong) ? mendConfiguration : mend);
  }
  const rows = readReport(all.stdout);
  const kept = honoured === undefined ? rows : readReport(honoured.stdout);
  if (rows === undefined || kept === undefined) return failed('zizmor left no readable JSON report');
  const known = new Set(rows.map(rowKey));
  if (kept.some((row) => !known.has(rowKey(row)))) return failed('zizmor found in one run what it did not in another');
  return parsed(rows, new Set(kept.map(rowKey)), all, context);
}

function parsed(rows: readonly Row[], kept: ReadonlySet<string>, { stderr }: Execution, context: Zizmor): Parsed {
  const findings = rows.map((row) => findingOf(row, kept.has(rowKey(row)), context));
  const seen = new Set(completed(stderr).map(ofCopy));
  const configuration = configurationOf(context);
  return {
    ok: true,
    rules: rulesOf(rows, findings),
    findings,
    seen: context.expected.filter((path) => seen.has(path)),
    excluded: [],
    notes: configuration === undefined ? [] : [`${configuration} was obeyed`],
  };
}

/** A place in a file that is none of the copies gets its name: the engine then fails the job. */
const pathOf = ({ symbolic }: Location): RepoPath =>
  ofCopy(symbolic.key.Local.verbatim_path) ?? symbolic.key.Local.verbatim_path;

const regionOf = ({ concrete: { location } }: Location): Region => ({
  startLine: location.start_point.row + 1,
  startColumn: location.start_point.column + 1,
  endLine: location.end_point.row + 1,
  endColumn: location.end_point.column + 1,
});

function findingOf(row: Row, active: boolean, context: Zizmor): Finding {
  const place = mainPlace(row);
  const related = row.locations.filter((one) => one !== place && one.symbolic.kind === 'Related').map(relatedOf);
  const ignored = ignoredBy(row, active, context);
  const note = place === undefined || place.symbolic.annotation === '' ? '' : `: ${place.symbolic.annotation}`;
  return {
    rule: row.ident,
    message: `${row.desc}${note} (confidence: ${row.determinations.confidence.toLowerCase()})`,
    severity: severityOf(row, context.options['min-confidence']),
    path: place === undefined ? '' : pathOf(place),
    ...(place === undefined ? {} : { region: regionOf(place) }),
    ...(related.length === 0 ? {} : { related }),
    ...(ignored === undefined ? {} : { suppressed: ignored }),
  };
}

const relatedOf = (place: Location): RelatedPlace => ({
  path: pathOf(place),
  region: regionOf(place),
  message: place.symbolic.annotation,
});

function ignoredBy(row: Row, active: boolean, context: Zizmor): Finding['suppressed'] {
  if (row.ignored) return { kind: 'inSource', justification: 'zizmor: ignore' };
  if (active) return undefined;
  return { kind: 'external', justification: `ignored by ${configurationOf(context) ?? ''}` };
}

function rulesOf(rows: readonly Row[], findings: readonly Finding[]): readonly Rule[] {
  const worst = (id: string): Severity =>
    severities.find((severity) => findings.some((one) => one.rule === id && one.severity === severity)) ?? 'info';
  return [...new Map(rows.map((row) => [row.ident, row])).values()].map((row) => ruleOf(row, worst(row.ident)));
}

const ruleOf = ({ ident, desc, url }: Row, severity: Severity): Rule => ({
  id: ident,
  title: desc,
  description: `${desc} (zizmor ${ident})`,
  help: `See ${url}`,
  helpUri: url,
  security: isSecurity(ident),
  severity,
  cwe: cweOf(ident),
});
