type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toCome = '0'.repeat(64);

/**
 * The text of a `tool.json` with zeros for the digests of wheels that nobody has written yet, since they are written
 * here. All else is left for the schema to judge.
 */
export function withDigestsToCome(text: string): string {
  const pin: unknown = JSON.parse(text);
  if (!isFields(pin) || !Array.isArray(pin['sources'])) return text;
  return JSON.stringify({ ...pin, sources: pin['sources'].map(filled) });
}

function filled(source: unknown): unknown {
  if (!isFields(source) || source['kind'] !== 'wheel' || !isFields(source['platforms'])) return source;
  const files = Object.entries(source['platforms']).map(([platform, file]) => [
    platform,
    isFields(file) && 'file' in file ? { sha256: toCome, executableSha256: toCome, ...file } : file,
  ]);
  return { ...source, platforms: Object.fromEntries(files) };
}
