import type { Annotation } from '../host/host.js';
import { plural } from './amounts.js';
import { placeOf, reportedFindings, type ReportedFinding } from './findings.js';
import { headline, judgedGates } from './headline.js';
import { sentence, visible } from './printable.js';
import { problemsOf } from './problems.js';
import type { Reported } from './reported.js';

/**
 * Annotations of one level that are used for findings and errors; one more says how many are left. GitHub shows
 * ten of a level for a step (actions/toolkit, docs/problem-matchers.md, "Limitations").
 */
const shownPerLevel = 9;

type Level = 'error' | 'warning';

/** A place in the judged tree whose name needs no escape; all others are named in the message. */
function placement(finding: ReportedFinding): Pick<Annotation, 'file' | 'line'> {
  const nameable = finding.path !== '' && visible(finding.path) === finding.path && !finding.path.includes('\uFFFD');
  if (finding.commit !== undefined || !nameable) return {};
  return { file: finding.path, ...(finding.line !== undefined && { line: finding.line }) };
}

function ofFinding(finding: ReportedFinding, level: Level): Annotation {
  const place = placement(finding);
  const where = place.file === undefined ? `${visible(placeOf(finding))}: ` : '';
  const fix = finding.fix === undefined ? '' : ` Fix: ${sentence(finding.fix)}`;
  return {
    level,
    title: `${finding.gate}: ${visible(finding.rule)} (${finding.severity})`,
    message: `${where}${sentence(finding.message)}${fix}`,
    ...place,
  };
}

function errorsOf(judgement: Reported, level: Level): readonly Annotation[] {
  const { verdict } = judgement;
  const blocking = level === 'error';
  const problems = problemsOf(judgement)
    .filter(({ gate }) => (verdict.gates[gate]?.blocking ?? true) === blocking)
    .map(({ gate, scanner, reason, remedy, reproduce }) => ({
      level,
      title: `${gate}: error`,
      message: [
        `${scanner === undefined ? '' : `${visible(scanner)}: `}${sentence(reason)}`,
        ...(remedy === undefined ? [] : [`Way out: ${sentence(remedy)}`]),
        `Reproduce: ${reproduce}`,
      ].join('\n'),
    }));
  if (!blocking || verdict.verdict !== 'error' || problems.length > 0) return problems;
  return [
    {
      level,
      title: 'security-gates: error',
      message: [headline(verdict), ...verdict.notes.map((note) => sentence(note))].join('\n'),
    },
  ];
}

function atMost(all: readonly Annotation[], level: Level): readonly Annotation[] {
  const more = all.length - shownPerLevel;
  if (more <= 0) return all;
  const rest = `${plural(more, 'more annotation')}: see the job summary and results.sarif`;
  return [...all.slice(0, shownPerLevel), { level, title: 'security-gates', message: rest }];
}

/**
 * Annotations of the workflow run: errors of gates first, then the findings that count, worst first; level error
 * for gates that block and warning for those that only warn. At most ten of a level, the last of which says
 * how many are left out. The host escapes them for the runner.
 */
export function annotations(judgement: Reported): readonly Annotation[] {
  const counting = reportedFindings(judgement.log).filter((finding) => finding.mark === undefined);
  const soft = new Set(judgedGates(judgement.verdict).flatMap((gate) => (gate.blocking ? [] : [gate.gate])));
  return (['error', 'warning'] as const).flatMap((level) => {
    const own = counting.filter((finding) => soft.has(finding.gate) === (level === 'warning'));
    return atMost([...errorsOf(judgement, level), ...own.map((finding) => ofFinding(finding, level))], level);
  });
}
