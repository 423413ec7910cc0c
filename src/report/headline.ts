import { gateIds } from '../gates.js';
import type { GateResult, GateVerdict, Source, Verdict } from '../model.js';
import { listed, plural } from './amounts.js';

/** The gates that were judged, in the order in which they are shown. */
export function judgedGates(verdict: Verdict): readonly GateResult[] {
  return gateIds.flatMap((id) => verdict.gates[id] ?? []);
}

function those(verdict: Verdict, wanted: GateVerdict, blocking: boolean): readonly GateResult[] {
  return judgedGates(verdict).filter((gate) => gate.verdict === wanted && gate.blocking === blocking);
}

const verb = (gates: readonly unknown[], one: string, many: string): string => (gates.length === 1 ? one : many);

function failing(verdict: Verdict): readonly string[] {
  return [
    ...those(verdict, 'fail', true).map((gate) => `${gate.gate} (${plural(gate.counted, 'finding')})`),
    ...those(verdict, 'skipped', true).map((gate) => `${gate.gate} (skipped)`),
  ];
}

function warnings(verdict: Verdict): string {
  const soft = [
    ...those(verdict, 'fail', false),
    ...those(verdict, 'error', false),
    ...those(verdict, 'skipped', false),
  ];
  const names = soft.map((gate) => `${gate.gate} (${gate.verdict})`);
  return names.length === 0 ? '' : ` Not blocking: ${listed(names)}.`;
}

function errorLine(verdict: Verdict): string {
  const names = those(verdict, 'error', true).map((gate) => gate.gate);
  const reason = names.length === 0 ? 'the gates gave no answer' : `${listed(names)} could not tell`;
  const fails = failing(verdict);
  const more = fails.length === 0 ? '' : ` ${listed(fails)} ${verb(fails, 'blocks', 'block')} it, too.`;
  return `error: ${reason}, so this commit may not be merged.${more}`;
}

/** The overall verdict in one line; the first word is the verdict. Holds no text from outside. */
export function headline(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'pass': {
      const names = [...those(verdict, 'pass', true), ...those(verdict, 'pass', false)].map((gate) => gate.gate);
      const who =
        names.length === 0 ? 'nothing blocks this commit' : `${listed(names)} ${verb(names, 'passes', 'pass')}`;
      return `pass: ${who}.${warnings(verdict)}`;
    }
    case 'fail': {
      const names = failing(verdict);
      const who = names.length === 0 ? 'a gate blocks' : `${listed(names)} ${verb(names, 'blocks', 'block')}`;
      return `fail: ${who} this commit.${warnings(verdict)}`;
    }
    case 'error':
      return errorLine(verdict) + warnings(verdict);
  }
}

/** Sign before a verdict, for people who skim. */
export const signs: Readonly<Record<GateVerdict, string>> = {
  pass: '✓',
  fail: '✗',
  error: '!',
  skipped: '–',
  'not-applicable': '–',
};

/** Stands for the event in the source of a run that ended before it was known what to judge. */
export const unknownEvent = 'unknown';

/**
 * What was judged: `commit 1a2b3c4d5e6f (pull_request)`, `commit 1a2b3c4d5e6f`, `the working tree at 1a2b3c4d5e6f`;
 * `nothing` where the run ended before that was known.
 */
export function judgedText(source: Source): string {
  const head = source.head?.slice(0, 12);
  if (source.event === unknownEvent && head === undefined) return 'nothing';
  if (source.staged) return head === undefined ? 'the staged files' : `the staged files on top of ${head}`;
  if (source.committed === true && head !== undefined) return `commit ${head}`;
  if (source.event === 'local') return head === undefined ? 'the files of this folder' : `the working tree at ${head}`;
  return head === undefined ? `the files of this folder (${source.event})` : `commit ${head} (${source.event})`;
}
