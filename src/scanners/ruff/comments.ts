import type { InlineSyntax } from '../scanner.js';

/** Where ruff looks: the files that it lints. */
const python = { files: ['**/*.py', '**/*.pyi', '**/*.ipynb'], appliedBy: 'tool' } as const;

/** Codes behind a colon, with commas or white space between them, or nothing: `S101, S605S607 why`. */
const codes = {
  rules: /^\p{White_Space}*:[,\p{White_Space}]*((?:[A-Z]+[0-9]+[,\p{White_Space}]*)+)/u,
  rule: /[A-Z]+[0-9]+/,
} as const;

/** Codes in brackets: `[S101, S605]`. */
const listed = { rules: /^\[([^\]]*)\]?/ } as const;

/**
 * The comments that ruff 0.17.6 obeys, measured with it (__tests__/real/inline-comments.test.ts). White space is what
 * Unicode calls so. A `noqa` with something else behind it than a colon and codes, white space, or another comment is
 * none to ruff.
 */
export const comments: readonly InlineSyntax[] = [
  {
    marker:
      /#\p{White_Space}*[nN][oO][qQ][aA](?=\p{White_Space}*:[,\p{White_Space}]*[A-Z]+[0-9]|[\p{White_Space}#]|$)/u,
    word: 'noqa',
    ...codes,
    scope: 'line',
    ...python,
  },
  {
    marker: /#\p{White_Space}*(?:ruff|flake8)\p{White_Space}*:\p{White_Space}*noqa\b/iu,
    word: 'noqa',
    ...codes,
    scope: 'file',
    ...python,
  },
  { marker: brackets('ignore'), word: 'ruff', ...listed, scope: 'line', ...python },
  { marker: brackets('disable'), word: 'ruff', ...listed, scope: 'block', ...python },
  { marker: brackets('file-ignore'), word: 'ruff', ...listed, scope: 'file', ...python },
];

/** Up to the bracket that must follow: without it, the word means nothing. */
function brackets(word: string): RegExp {
  return new RegExp(
    String.raw`#\p{White_Space}*ruff\p{White_Space}*:\p{White_Space}*${word}\p{White_Space}*(?=\[)`,
    'u',
  );
}
