import { afterAll, describe, expect, it } from '@jest/globals';
import { findingsOf, removeScratch, scratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

/** Every way to write a comment of one line from these parts. */
function comments(): readonly string[] {
  const opens = ['#', '# ', '#\t', '#\u00a0', '## ', '# fine # ', '# fine ', '# noqa '];
  const words = ['nosemgrep', 'nosem', 'NOSEMGREP', 'NoSem', 'nosemgreps', 'nosemx', 'nosec', 'no semgrep'];
  const rule = 'subprocess-shell-true';
  const tails = [
    ...['', ' ', ':', `: ${rule}`, `:${rule}`, ` : ${rule}`, `=${rule}`, `= ${rule}`, ': other', `: other,${rule}`],
    ...[`: other, ${rule}`, `: other ${rule}`, `: ${rule} why`, `: ${rule} -- why`, ` ${rule}`, ' why', '-why'],
    ...[':  two', `:\t${rule}`, `:  ${rule}`, ': (x)', `, ${rule}`, ` - ${rule}`],
  ];
  return opens.flatMap((open) => words.flatMap((word) => tails.map((tail) => `${open}${word}${tail}`)));
}

describe('no comment that semgrep obeys is missing', () => {
  it.each(['behind the code', 'above it'])('%s', async (where) => {
    const all = comments();
    const call = 'subprocess.run(c, shell=True)';
    const lines = all.flatMap((comment) => (where === 'above it' ? [comment, call] : [`${call}  ${comment}`]));
    const repository = scratchRepository({ 'a.py': ['import subprocess', ...lines, ''].join('\n') });
    const checked = await repository.check(['--gates', 'sast']);
    const findings = findingsOf(checked, 'sast').filter(({ rule }) => rule === 'subprocess-shell-true');
    expect(findings).toHaveLength(all.length);
    const silenced = findings.filter(({ mark }) => mark === 'suppressed');
    expect(silenced.length).toBeGreaterThan(100);
    expect(silenced.length).toBeLessThan(all.length);
    const step = where === 'above it' ? 2 : 1;
    const commentOf = (line: number): string => all[Math.floor((line - 2) / step)] ?? '';
    const listed = new Set((checked.verdict?.suppressions ?? []).map(({ line }) => commentOf(line)));
    expect(silenced.map(({ line }) => commentOf(line)).filter((comment) => !listed.has(comment))).toEqual([]);
    // What is listed though semgrep does not obey it names another rule, or is a near miss.
    const obeyed = new Set(silenced.map(({ line }) => commentOf(line)));
    const idle = [...listed].filter((comment) => !obeyed.has(comment));
    process.stderr.write(
      `semgrep, ${where}: ${silenced.length} of ${all.length} obeyed, ${idle.length} idle ones listed\n`,
    );
    expect(idle.length).toBeLessThan(all.length / 3);
  });
});
