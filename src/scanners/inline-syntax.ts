import type { InlineScope } from '../model.js';

/**
 * How a tool's inline suppressions look. Every comment in the judged tree that fits is listed, whether or not it
 * silences something, so a syntax should fit all that the tool obeys; a little more does no harm.
 */
export type InlineSyntax = {
  /** Finds the comment in a line, up to where the rules are named. Takes linear time on any line. */
  readonly marker: RegExp;
  /** Letters, digits, `-` and `:` that every such comment has, in any case: only files with them are looked through. */
  readonly word: string;
  /**
   * Fits what follows the marker (begins with `^`) where it names rules, and has their ids as its first group. Linear,
   * too. Where it does not fit, or is absent, the comment means all rules; what is left of it is its reason.
   */
  readonly rules?: RegExp;
  /** One id in that group; default is whatever stands between commas and white space. */
  readonly rule?: RegExp;
  readonly scope: InlineScope;
  /** Patterns (as in `steeredBy`) of the files in which it counts; default all. */
  readonly files?: readonly string[];
  /** Who sets the findings aside: the tool's own answer says which they are, or the engine looks at their lines. */
  readonly appliedBy: 'tool' | 'engine';
};
