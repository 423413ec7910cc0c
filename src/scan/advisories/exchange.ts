/** A question to a source of advisories and what came of it. */
export type Exchange = {
  /** As the tool asked: for npm versions by package, for OSV one package. */
  readonly asked: unknown;
  /** The answer's JSON, or why there is none. */
  readonly came: { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly reason: string };
};
