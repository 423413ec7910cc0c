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
export const gateIds = ['lint', 'secrets', 'sast', 'dependencies', 'workflows', 'test'] as const;

/** Name of a gate, as in configuration, outputs and `verdict.json`. */
export type GateId = (typeof gateIds)[number];

/** All gates. */
export const gates: Readonly<Record<GateId, Gate>> = {
  lint: {
    title: 'Lint',
    threat: 'Defects and insecure constructs that a linter sees',
    phase: 1,
    stops: true,
    quick: true,
    failOn: 'low',
    mode: 'enforce',
  },
  secrets: {
    title: 'Secrets',
    threat: 'Credentials in the repository or its history',
    phase: 1,
    stops: false,
    quick: true,
    failOn: 'low',
    mode: 'enforce',
  },
  sast: {
    title: 'Code',
    threat: 'Unsafe code: injection, disabled checks, weak cryptography',
    phase: 2,
    stops: false,
    quick: false,
    failOn: 'high',
    mode: 'enforce',
  },
  dependencies: {
    title: 'Dependencies',
    threat: 'Dependencies with known vulnerabilities',
    phase: 2,
    stops: false,
    quick: false,
    failOn: 'high',
    mode: 'enforce',
  },
  workflows: {
    title: 'Workflows',
    threat: 'Workflows and actions that let strangers run code or take credentials',
    phase: 2,
    stops: false,
    quick: false,
    failOn: 'high',
    mode: 'enforce',
  },
  test: {
    title: 'Tests',
    threat: 'Code that fails its own tests, or that no test runs',
    phase: 2,
    stops: false,
    quick: false,
    failOn: 'low',
    mode: 'enforce',
  },
};
