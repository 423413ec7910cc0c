import type { Mode, Threshold } from './model.js';

/** A question with a threshold and a verdict. */
export type Gate = {
  readonly title: string;
  /** The threat the gate answers to, one sentence. */
  readonly threat: string;
  /** Gates of phase 1 run first; a failed `stops` gate of an earlier phase can spare the later ones (fail-fast). */
  readonly phase: number;
  /** With fail-fast, findings here stop the gates of later phases. */
  readonly stops: boolean;
  /** Done within the second or two that a commit may wait: only such gates judge what is staged, unless named. */
  readonly quick: boolean;
  readonly failOn: Threshold;
  readonly mode: Mode;
};

/** Names of all gates, in the order in which they are shown. */
export const gateIds = [
  'lint',
  'secrets',
  'sast',
  'dependencies',
  'containers',
  'iac',
  'workflows',
  'maintenance',
  'test',
  'custom',
] as const;

/** Name of a gate, as in configuration, outputs and `verdict.json`. */
export type GateId = (typeof gateIds)[number];

/** What most gates have in common. */
const usual = { phase: 2, stops: false, quick: false, failOn: 'high', mode: 'enforce' } as const;

/** All gates. */
export const gates: Readonly<Record<GateId, Gate>> = {
  lint: {
    ...usual,
    title: 'Lint',
    threat: 'Defects and insecure constructs that a linter sees',
    phase: 1,
    stops: true,
    quick: true,
    failOn: 'low',
  },
  secrets: {
    ...usual,
    title: 'Secrets',
    threat: 'Credentials in the repository or its history',
    phase: 1,
    quick: true,
    failOn: 'low',
  },
  sast: { ...usual, title: 'Code', threat: 'Unsafe code: injection, disabled checks, weak cryptography' },
  dependencies: { ...usual, title: 'Dependencies', threat: 'Dependencies with known vulnerabilities' },
  containers: { ...usual, title: 'Containers', threat: 'Container images with known vulnerabilities' },
  iac: {
    ...usual,
    title: 'Infrastructure',
    threat: 'Infrastructure as code that leaves something open, unencrypted or privileged',
  },
  workflows: {
    ...usual,
    title: 'Workflows',
    threat: 'Workflows and actions that let strangers run code or take credentials',
  },
  maintenance: { ...usual, title: 'Maintenance', threat: 'Dependencies that nobody keeps patched', mode: 'warn' },
  test: { ...usual, title: 'Tests', threat: 'Code that fails its own tests, or that no test runs', failOn: 'low' },
  custom: { ...usual, title: 'Custom', threat: 'What a scanner of your own is for' },
};
