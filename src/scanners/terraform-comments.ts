import type { InlineSyntax } from '../scanner.js';

const files = ['tf', 'tofu', 'json', 'yaml', 'yml'].map((ending) => `**/*.${ending}`);
const dockerfiles = ['**/{Docker,Container}file', '**/{Docker,Container}file.*', '**/*.{docker,container}file'];

/** Before the word may stand the sign of a comment, before that white space, and nothing else. */
const syntax = (word: string): InlineSyntax => ({
  marker: new RegExp(String.raw`(?<=^|\s)[#/*]*${word}:(?=\S*ignore:)`, 'u'),
  word: `${word}:`,
  rules: /^\S*?ignore:([^\s:*][^\s:]*)/,
  scope: 'line',
  files: [...files, ...dockerfiles],
  appliedBy: 'tool',
});

/** The comments that Trivy 0.74.0 obeys in Terraform, CloudFormation and Dockerfiles: its own, and those of tfsec. */
export const comments: readonly InlineSyntax[] = [syntax('trivy'), syntax('tfsec')];

const comment = /(?<=^|\s|\u0085)([#/*]*(?:trivy|tfsec)):/gu;

/** Could the text silence Trivy? */
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
