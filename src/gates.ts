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

/** Names of all gates, in the order in which they are shown. A gate stands here once a scanner answers for it. */
export const gateIds = ['lint', 'secrets', 'sast', 'dependencies', 'containers', 'iac', 'maintenance'] as const;

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
  containers: {
    title: 'Containers',
    threat: 'Container images with known vulnerabilities',
    phase: 2,
    stops: false,
    quick: false,
    failOn: 'high',
    mode: 'enforce',
  },
  iac: {
    title: 'Infrastructure',
    threat: 'Infrastructure as code that leaves something open, unencrypted or privileged',
    phase: 2,
    stops: false,
    quick: false,
    failOn: 'high',
    mode: 'enforce',
  },
  maintenance: {
    title: 'Maintenance',
    threat: 'Dependencies that nobody keeps patched',
    phase: 2,
    stops: false,
    quick: false,
    failOn: 'high',
    mode: 'warn',
  },
};
