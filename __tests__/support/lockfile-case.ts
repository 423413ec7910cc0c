/** A tiny lockfile of one kind: with garnet and the vulnerable pyrite 1.0.0, and without packages. */
export type LockfileCase = {
  readonly name: string;
  readonly full: string;
  /** Line at which the finding stands. */
  readonly line: number;
  /** Files beside it. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Without any package; absent where Trivy reports such a file for the project that it belongs to. */
  readonly empty?: string;
};

/** Text of these lines. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
/** JSON, as package managers write it. */
export const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
