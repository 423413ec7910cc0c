import type { InlineSyntax } from '../scanner.js';

/**
 * The comments that zizmor 1.32.0 obeys, measured with it: `# zizmor: ignore[audit, audit]`, behind which a reason may
 * stand after white space. They count anywhere within the place of a finding. The marker fits a little more than that.
 */
export const comments: readonly InlineSyntax[] = [
  {
    marker: /#\s*zizmor:\s*ignore(?=\s*\[)/,
    word: 'zizmor',
    rules: /^\s*\[([^\]]*)\]?/,
    rule: /[a-z][a-z0-9-]*/,
    scope: 'line',
    files: ['**/*.yml', '**/*.yaml'],
    appliedBy: 'tool',
  },
];
