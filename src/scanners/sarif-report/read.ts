import type { Run } from 'sarif';
import { messageOf } from '../../errors.js';
import { readSarif } from '../../sarif/read.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Failed, Parsed } from '../scanner.js';
import { convert, type Surroundings } from './convert.js';
import { standingOf } from './proven.js';

/** A report that a tool wrote, and what it is to be called. */
export type SarifReport = { readonly name: string; readonly text: string };

/** What is asked of reports. */
export type Demands = {
  /** The name that every tool in them must have. */
  readonly tool?: string;
  /** What it means that a report does not say that its tool ran to its end: `known` where the engine saw it end. */
  readonly unproven: 'error' | 'remark' | 'known';
  /** The commit that is judged: a report of another one does not count. */
  readonly head?: string;
};

/** Reads all reports, each whole, or says which of them is none and why. */
export function readReports(reports: readonly SarifReport[], demands: Demands, around: Surroundings): Parsed | Failed {
  const parts: Parsed[] = [];
  for (const report of reports) {
    const reading = readSarif(report.text);
    if (!reading.ok) return failed(`${report.name} is no SARIF report that can be read: ${reading.reason}`);
    if (reading.log.runs.length === 0) return failed(`${report.name} holds no run of any tool`);
    for (const run of reading.log.runs) {
      const part = judgedRun(run, report.name, demands, around);
      if (!part.ok) return part;
      parts.push(part);
    }
  }
  return {
    ok: true,
    rules: [...new Map(parts.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()],
    findings: parts.flatMap(({ findings }) => findings),
    seen: [],
    excluded: [],
    notes: parts.flatMap(({ notes }) => notes),
    remarks: [...new Set(parts.flatMap(({ remarks = [] }) => remarks))],
  };
}

/** What nobody has looked at before (notifications, provenance, fixes) may be anything. */
function judgedRun(run: Run, name: string, demands: Demands, around: Surroundings): Parsed | Failed {
  try {
    return judgeRun(run, name, demands, around);
  } catch (thrown) {
    return failed(`${name} is no SARIF as the standard has it: ${messageOf(thrown)}`);
  }
}

function judgeRun(run: Run, name: string, { tool, unproven, head }: Demands, around: Surroundings): Parsed | Failed {
  const { driver } = run.tool;
  if (tool !== undefined && driver.name !== tool) {
    return failed(`${name} is of ${JSON.stringify(driver.name)}, not of ${JSON.stringify(tool)}`);
  }
  const standing = standingOf(run);
  if (standing.kind === 'failed') return failed(`${name}: ${standing.why}`, 'Have the tool run to its end.');
  if (standing.kind === 'unproven' && unproven === 'error') {
    return failed(
      `${name} does not say that ${driver.name} ran to its end: it has no invocation`,
      'Have the tool write `invocations`, or set `allow-unproven` if nothing else can be had.',
    );
  }
  const other = otherRevision(run, head);
  if (other !== undefined) return failed(`${name} is of the commit ${other}, which is not the one that is judged`);
  return withNotes(run, name, standing.kind === 'proven' || unproven === 'known', around);
}

function withNotes(run: Run, name: string, isProven: boolean, around: Surroundings): Parsed {
  const { rules, findings, suppressed, absent } = convert(run, around);
  const { driver } = run.tool;
  const version = driver.semanticVersion ?? driver.version;
  const who = version === undefined ? driver.name : `${driver.name} ${version}`;
  const unproven = `Unproven: ${name} does not say that ${driver.name} ran to its end.`;
  return {
    ok: true,
    rules,
    findings,
    seen: [],
    excluded: [],
    notes: [
      `${name} is of ${who}: ${counted(findings.length, 'finding')}${isProven ? ', run to its end' : ''}`,
      ...(suppressed === 0 ? [] : [`${counted(suppressed, 'finding')} that ${name} suppresses count as all others`]),
      ...(absent === 0
        ? []
        : [`${counted(absent, 'result')} of ${name} are called absent: gone since its own baseline`]),
    ],
    remarks: isProven ? [] : [unproven],
  };
}

/** A commit that the run names, which is not the one under judgement. */
function otherRevision({ versionControlProvenance = [] }: Run, head: string | undefined): string | undefined {
  if (head === undefined) return undefined;
  return versionControlProvenance.map(({ revisionId }) => revisionId).find((id) => id !== undefined && id !== head);
}
