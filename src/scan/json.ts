/** JSON of what came from elsewhere; `undefined` where it is none, for a schema to refuse. */
export function jsonOf(content: Buffer | undefined): unknown {
  try {
    return JSON.parse(content?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
