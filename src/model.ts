/**
 * The plain data that passes between the stages. Types only, all of it JSON.
 *
 * `string -> Config -> Plan -> Outcome[] -> Log -> Verdict -> reports`
 */
import type { Log, Run } from 'sarif';
import type { DataConfig, DataOrigin } from './advisory-data.js';
import type { GateId } from './gates.js';
import type { OwnScanners } from './own-scanners.js';
import type { Target } from './target.js';

export type { DataConfig, DataOrigin } from './advisory-data.js';
export type { Target } from './target.js';

/** One scale for all scanners, worst first. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** Findings at or above a threshold count; `none` lets nothing count. */
export type Threshold = Severity | 'none';

/**
 * Path of a file, relative to the repository's root: its bytes, percent-encoded as in a URI, `/` between
 * segments, no leading `./`. ASCII, so that a name that is no UTF-8 survives. The root itself is `''`.
 */
export type RepoPath = string;

/** Why a finding does not count. A marked finding is never dropped. */
export type Mark = 'waived' | 'suppressed' | 'baseline' | 'below-threshold' | 'duplicate';

/** `warn` keeps the gate's own verdict and does not block; `off` leaves the gate out. */
export type Mode = 'enforce' | 'warn' | 'off';

/** What a gate may come to. */
export type GateVerdict = 'pass' | 'fail' | 'error' | 'skipped' | 'not-applicable';

/** What a whole run comes to. */
export type OverallVerdict = 'pass' | 'fail' | 'error';

/** How one gate is judged. */
export type GateConfig = {
  readonly enabled: boolean;
  /** Named by the user: if nothing applies, that is an error unless `ifAbsent` is `pass`. */
  readonly named: boolean;
  readonly failOn: Threshold;
  readonly mode: Mode;
  readonly ifAbsent: 'error' | 'pass';
  readonly onError: 'error' | 'warn';
  /** Milliseconds that one scanner may take. */
  readonly timeLimitMs: number;
  /** Options of the gate's scanners, by scanner id, not yet validated by the scanner. */
  readonly scanners: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** When a failed gate of a phase that spares others spares the later phases. */
export type FailFast = 'pull-request' | 'always' | 'never';

/** Policy and inputs, resolved. */
export type Config = {
  readonly gates: Readonly<Record<GateId, GateConfig>>;
  readonly failFast: FailFast;
  readonly data: DataConfig;
  /** What the policy adds to the scanners that are there. */
  readonly own: OwnScanners;
  /** Images to judge beside those of the policy: references and archives, with placeholders. */
  readonly images: readonly string[];
  /** Artifacts of this workflow run with archives of images. */
  readonly imagesArtifacts: readonly string[];
  /** Limits targets (never the history); `''` is the whole repository. */
  readonly workingDirectory: RepoPath;
  /** Distinguishes several uses in one repository; `''` when there is one. */
  readonly name: string;
  /** Path of the policy file that counted, if there was one. */
  readonly policyPath?: RepoPath;
};

/** Something the head changes about its own judgement. */
export type Change = {
  readonly kind: 'policy' | 'steering' | 'workflow' | 'input';
  /** The file's path, or the name of the input. */
  readonly subject: string;
  readonly change: 'added' | 'changed' | 'removed' | 'symlink';
  /** One sentence: what was done about it. */
  readonly effect: string;
};

/** How far a comment reaches: its line (or, alone on it, the code below), the next line, all that follows, the file. */
export type InlineScope = 'line' | 'next-line' | 'block' | 'file';

/** A comment that tells a scanner to look away, whether or not it has a finding to silence. */
export type InlineSuppression = {
  readonly scanner: string;
  readonly path: RepoPath;
  /** From 1. */
  readonly line: number;
  /** Ids of the rules that it names, as they stand there; empty when it means all of them. */
  readonly rules: readonly string[];
  /** What it gives as its reason, in one line; `''` where it gives none. */
  readonly reason: string;
  readonly scope: InlineScope;
  /**
   * The trusted commit does not have it on this code. Always `false` where there is nothing to compare: in a local
   * run, which the working tree judges, and where the commit under judgement is the trusted one.
   */
  readonly added: boolean;
};

/** The words of an inline suppression, which somebody wrote and which may hold anything. */
export type InlineWords = Pick<InlineSuppression, 'rules' | 'reason'>;

/** What is judged, and whose rules judge it. */
export type Source = {
  /** `local`, or the name of the workflow event. */
  readonly event: string;
  /** Commit under judgement; absent outside git and in a repository without commits. */
  readonly head?: string;
  /** Commit whose rules judge; absent when that is the working tree. */
  readonly trusted?: string;
  /** One sentence: why this commit is trusted. */
  readonly trustedBecause: string;
  /** The commits that are new: reachable from `head`, not from `base`. */
  readonly range?: { readonly base: string; readonly head: string };
  readonly pullRequest: boolean;
  /** Judged is the index, not the working tree. */
  readonly staged: boolean;
  /** Judged is the commit `head` itself, whatever the working tree holds. */
  readonly committed?: true;
};

/** One scanner on its targets. */
export type Job = {
  readonly gate: GateId;
  readonly scanner: string;
  readonly options: unknown;
  readonly targets: readonly Target[];
  /** What a complete report must have looked at. */
  readonly expected: readonly RepoPath[];
  /** Files in the judged tree that steer this scanner. */
  readonly steering: readonly RepoPath[];
  readonly phase: number;
  readonly timeLimitMs: number;
};

/** A scanner that has nothing to look at, or that cannot look at it. */
export type Absence = {
  readonly gate: GateId;
  readonly scanner: string;
  readonly status: 'not-applicable' | 'failed';
  readonly reason: string;
  readonly remedy?: string;
};

/** What applies to a tree, and why the rest does not. */
export type Plan = {
  readonly source: Source;
  readonly config: Config;
  readonly changes: readonly Change[];
  readonly jobs: readonly Job[];
  readonly absences: readonly Absence[];
  /** Of the scanners that have a job: added ones first, then by path and line. */
  readonly suppressions: readonly InlineSuppression[];
};

/** Evidence that a scanner ran to its end over what it should have read. */
export type Proof = {
  readonly tool: string;
  readonly version: string;
  /** sha256 of the executable that ran, or `builtin`. */
  readonly digest: string;
  /** Where the executable came from and what was checked. */
  readonly source: string;
  /** Working directory and command line, ready for a POSIX shell. */
  readonly command: string;
  readonly exitCode: number;
  readonly durationMs: number;
  readonly targets: readonly string[];
  /** How many files were expected and seen, and the first of those that configuration excludes. */
  readonly files: { readonly expected: number; readonly seen: number; readonly excluded: readonly RepoPath[] };
  /** What it knew, and how old that was. */
  readonly data: readonly DataOrigin[];
  /** What was verified around the scan, one sentence each: probes, resources, notes. */
  readonly checks: readonly string[];
  /** What was not looked at although it is there, one sentence each. */
  readonly remarks: readonly string[];
};

/** What a job came to. */
export type Outcome =
  | {
      readonly status: 'ran';
      readonly gate: GateId;
      readonly scanner: string;
      readonly run: Run;
      readonly proof: Proof;
      /** Words that quote a secret which this job found, as they may be shown, by place in the plan's `suppressions`. */
      readonly redacted?: Readonly<Record<number, InlineWords>>;
    }
  | {
      readonly status: 'failed';
      readonly gate: GateId;
      readonly scanner: string;
      readonly reason: string;
      readonly remedy?: string;
      /** The tool's command line, where one came to this. */
      readonly command?: string;
    }
  | { readonly status: 'not-applicable'; readonly gate: GateId; readonly scanner: string; readonly reason: string }
  | { readonly status: 'skipped'; readonly gate: GateId; readonly scanner: string; readonly reason: string };

/** How many findings of each severity count. */
export type Counts = Readonly<Record<Severity, number>>;

/** How one gate was judged. */
export type GateResult = {
  readonly gate: GateId;
  readonly verdict: GateVerdict;
  readonly blocking: boolean;
  readonly mode: Mode;
  readonly failOn: Threshold;
  /** All findings of the gate that no mark but `below-threshold` sets aside. */
  readonly findings: Counts;
  /** How many of them are at or above the threshold. */
  readonly counted: number;
  /** How many findings carry each mark. */
  readonly marks: Readonly<Record<Mark, number>>;
  /** Why the gate is not simply `pass` or `fail`, one sentence each. */
  readonly reasons: readonly string[];
  readonly scanners: Readonly<Record<string, ScannerResult>>;
};

/** An outcome without its findings. */
export type ScannerResult =
  | { readonly status: 'ran'; readonly findings: number; readonly proof: Proof }
  | { readonly status: 'failed'; readonly reason: string; readonly remedy?: string; readonly command?: string }
  | { readonly status: 'not-applicable' | 'skipped'; readonly reason: string };

/** The answer, with its reasons. */
export type Verdict = {
  readonly verdict: OverallVerdict;
  readonly source: Source;
  readonly name: string;
  readonly gates: Readonly<Partial<Record<GateId, GateResult>>>;
  readonly changes: readonly Change[];
  /** The comments that tell scanners to look away: added ones first, then by path and line. No verdict depends on them. */
  readonly suppressions: readonly InlineSuppression[];
  /** What stands above the gates: no gate ran, first introduction. */
  readonly notes: readonly string[];
};

/** What a run leaves: the answer and the one merged log. */
export type Judgement = { readonly verdict: Verdict; readonly log: Log };
