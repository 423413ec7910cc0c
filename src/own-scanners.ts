import type { GateId } from './gates.js';

/** A program of the host that writes SARIF, as the policy adds it. */
export type CustomScanner = {
  /** New among all scanners: what outputs, log and policy call it. */
  readonly id: string;
  readonly gate: GateId;
  /** Program and arguments; never a shell string. */
  readonly command: readonly string[];
  /** Commands that prepare it, in order; each must exit with 0. */
  readonly setup: readonly (readonly string[])[];
  /** Paths of the reports that it must leave, below the folder in which it runs; `-` is what it prints. */
  readonly reports: readonly string[];
  /** Those with which it ends when it has looked. */
  readonly exitCodes: readonly number[];
  /** Globs of files, one of which there must be; none: it always applies. */
  readonly detect: readonly string[];
  /** Globs of files that configure it: taken from the trusted commit. */
  readonly steeredBy: readonly string[];
  readonly executes: 'nothing' | 'repository';
  /** Names of variables that are passed on to it. */
  readonly env: readonly string[];
};

/** SARIF that another step or job left in the checkout, as the policy names it. */
export type ImportedReport = {
  readonly id: string;
  readonly gate: GateId;
  /** `tool.driver.name` that the reports must have. */
  readonly tool: string;
  /** Globs of the reports, each of which must fit at least one. */
  readonly sarif: readonly string[];
  /** Reports count although they do not say that the tool ran to its end. */
  readonly allowUnproven: boolean;
};

/** What a policy adds to the scanners that are there. */
export type OwnScanners = {
  readonly custom: readonly CustomScanner[];
  readonly imports: readonly ImportedReport[];
  /** May scanners run code of the repository here? */
  readonly executeRepository: boolean;
};

/** Nothing added, nothing executed. */
export const noOwnScanners: OwnScanners = { custom: [], imports: [], executeRepository: false };
