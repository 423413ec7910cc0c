/** Something wrong in dependabot.yml. Each kind has a rule of its own. */
export type Problem = {
  readonly kind: 'invalid' | 'schedule' | 'switched-off' | 'stale';
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  /** It is about which files there are, not about what stands in one. */
  readonly isAboutFiles?: true;
};

/** An error that makes Dependabot refuse the file. */
export const invalid = (line: number, what: string, fix: string): Problem => ({
  kind: 'invalid',
  line,
  message: `Dependabot does not accept this file: ${what}.`,
  fix,
});
