import type { InlineSyntax } from './scanner.js';

/** Before the word may stand the sign of a comment, before that white space, and nothing else. */
const syntax = (word: string, files: readonly string[]): InlineSyntax => ({
  marker: new RegExp(String.raw`(?<=^|\s)[#/*]*${word}:(?=\S*ignore:)`, 'u'),
  word: `${word}:`,
  rules: /^\S*?ignore:([^\s:*][^\s:]*)/,
  scope: 'line',
  files,
  appliedBy: 'tool',
});

/** Comments that both Trivy 0.74.0 and tfsec 1.28.14 obey, each also those of the other, in these files. */
export const commentsIn = (files: readonly string[]): readonly InlineSyntax[] => [
  syntax('trivy', files),
  syntax('tfsec', files),
];

const comment = /(?<=^|\s|\u0085)([#/*]*(?:trivy|tfsec)):/gu;

/** Could the text silence one of them? */
export const hasComments = (text: string): boolean => text.includes('ignore:') && text.split('\n').some(isSilencing);

/** Every line as it is, but for comments that silence: those mean nothing any more. */
export const withoutComments = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isSilencing(line) ? line.replaceAll(comment, '$1.') : line))
    .join('\n');

function isSilencing(line: string): boolean {
  return line.includes('ignore:') && line.search(comment) >= 0;
}
