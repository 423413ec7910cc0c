import type { InlineSyntax } from '../scanner.js';
import { sourceEndings } from './languages.js';

/**
 * The comments that semgrep 1.182.0 obeys, measured with it: the word behind white space, anywhere in the line, and
 * alone on a line for the one below; what is stuck to its end does not matter. Without white space before it (`#nosemgrep`) it
 * counts alone on a line only. Rules stand behind `:` or `=`; it takes
 * every word there for a rule, so what follows the list is a reason only to people.
 */
export const comments: readonly InlineSyntax[] = [
  {
    // Not one look behind for both: at every sign of a line it would look back to the beginning.
    marker: /(?<=^|\s)nosem(?:grep)?|^[^\p{L}\p{N}]*nosem(?:grep)?/iu,
    word: 'nosem',
    rules: /^\s?[:=]\s?([^\s,]+(?:\s*,\s*[^\s,]+)*)/,
    scope: 'line',
    files: [...sourceEndings, 'yaml', 'yml', 'html', 'tf'].map((ending) => `**/*.${ending}`),
    appliedBy: 'tool',
  },
];
