import type { InlineScope, InlineSuppression } from '../model.js';
import { pathText } from '../sarif/paths.js';

/** How many of them the head adds. */
export function addedCount(suppressions: readonly InlineSuppression[]): number {
  return suppressions.filter(({ added }) => added).length;
}

/** `path:line`; not yet made safe for any medium. */
export function placeText({ path, line }: InlineSuppression): string {
  return `${pathText(path)}:${line}`;
}

/** The rules that it names, or that it means all; not yet made safe for any medium. */
export function rulesText({ rules }: InlineSuppression): string {
  return rules.length === 0 ? 'all rules' : rules.join(', ');
}

const reaches: Readonly<Record<InlineScope, string>> = {
  line: 'line',
  'next-line': 'next line',
  block: 'from here on',
  file: 'whole file',
};

/** How far it reaches, in words. */
export function reachText({ scope }: InlineSuppression): string {
  return reaches[scope];
}
