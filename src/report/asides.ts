import type { GateResult } from '../model.js';
import { pathText } from '../sarif/paths.js';
import { plural } from './amounts.js';
import type { ReportedFinding } from './findings.js';

/** Why findings were set aside, in the words and the order of the reports. */
const kinds = [
  { words: 'suppressed by inline comments', is: (finding) => finding.mark === 'suppressed' && isInline(finding) },
  { words: 'suppressed by ignore files', is: (finding) => finding.mark === 'suppressed' && !isInline(finding) },
  { words: 'waived', is: (finding) => finding.mark === 'waived' },
  { words: 'in the baseline', is: (finding) => finding.mark === 'baseline' },
  { words: 'below the threshold', is: (finding) => finding.mark === 'below-threshold' },
  { words: 'also found by another scanner', is: (finding) => finding.mark === 'duplicate' },
] as const satisfies readonly { words: string; is: (finding: ReportedFinding) => boolean }[];

/** Was the finding set aside by a comment in the file? */
export function isInline(finding: ReportedFinding): boolean {
  return finding.mark === 'suppressed' && finding.suppression !== 'external';
}

/** `3 suppressed by inline comments, 2 below the threshold`; `''` when no finding is marked. */
export function asideCounts(findings: readonly ReportedFinding[]): string {
  return kinds
    .flatMap(({ words, is }) => {
      const count = findings.filter(is).length;
      return count === 0 ? [] : [`${count} ${words}`];
    })
    .join(', ');
}

/** How many excluded files are named. */
const namedFiles = 3;

/** What a gate's scanners did not read, one sentence each; not yet made safe for any medium. */
export function unreadFiles(result: GateResult): readonly string[] {
  return Object.entries(result.scanners).flatMap(([scanner, outcome]) => {
    if (outcome.status !== 'ran') return [];
    const { expected, seen, excluded } = outcome.proof.files;
    if (seen >= expected) return [];
    const names = excluded.slice(0, namedFiles).map(pathText);
    const which = names.length === 0 ? '' : ` (${names.join(', ')}${expected - seen > names.length ? ', …' : ''})`;
    return [`${scanner} read ${seen} of ${plural(expected, 'file')}; not looked at, as configured${which}`];
  });
}
