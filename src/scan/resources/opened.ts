import type { DataOrigin } from '../../model.js';
import type { Exchange } from '../advisories/exchange.js';

/** An opened resource. */
export type Opened = {
  readonly ok: true;
  /** Its absolute path or its address, for the scanner. */
  readonly path: string;
  /** A sentence for the proof. */
  readonly proof: string;
  readonly data?: DataOrigin;
  /** Variables for commands that may use the network. They may hold credentials: nothing shows them. */
  readonly secretEnv?: Readonly<Record<string, string>>;
  /** The only host whose commands get them; default: all commands that may use the network. */
  readonly secretFor?: string;
  /** What was asked of it until now. */
  readonly exchanges?: () => readonly Exchange[];
  readonly close?: () => Promise<void>;
};
