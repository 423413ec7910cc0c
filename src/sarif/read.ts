import type { Log, Run } from 'sarif';
import { messageOf } from '../errors.js';
import { scanJson } from './json-scan.js';
import { checkShape } from './read-shape.js';

/** What a foreign file may cost. */
export type ReadLimits = {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Brackets open at once; real files stay below 20. */
  readonly depth: number;
};

/** Far above what tools write: GitHub takes 10 MB, compressed. */
export const defaultReadLimits: ReadLimits = { bytes: 100 * 1024 * 1024, depth: 200 };

/** A log that was read whole, or the reason why it was not read at all. */
export type SarifReading = { readonly ok: true; readonly log: Log } | { readonly ok: false; readonly reason: string };

type Text = { readonly text: string } | { readonly reason: string };

function decode(bytes: Uint8Array): Text {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { reason: 'it is UTF-16; SARIF is UTF-8' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'it is no valid UTF-8' };
  }
}

function textOf(input: Uint8Array | string, limits: ReadLimits): Text {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (size > limits.bytes) return { reason: `it has ${size} bytes; the limit is ${limits.bytes}` };
  return typeof input === 'string' ? { text: input.replace(/^\uFEFF/, '') } : decode(input);
}

/** The parser's message without its quotation of the file, which may hold a secret. */
function syntaxFault(thrown: unknown): string {
  const position = /position \d+/.exec(messageOf(thrown));
  return position === null ? 'it is no valid JSON' : `it is no valid JSON, at ${position[0]}`;
}

function parse(text: string, limits: ReadLimits): { readonly value: unknown } | { readonly reason: string } {
  if (text.trim() === '') return { reason: 'it is empty' };
  const fault = scanJson(text, limits.depth);
  if (fault?.kind === 'too-deep') {
    return { reason: `it is nested deeper than ${limits.depth}, at position ${fault.offset}` };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (fault === undefined) return { value };
  } catch (thrown) {
    return { reason: syntaxFault(thrown) };
  }
  const key = JSON.stringify(fault.key.slice(0, 80));
  const how = fault.kind === 'duplicate-key' ? 'stands twice in one object' : 'is not allowed';
  return { reason: `the key ${key} ${how}, at position ${fault.offset}` };
}

/** Without its rules, nobody knows how bad a result is. */
function isOutside({ externalPropertyFileReferences: outside }: Run): boolean {
  const lists = [outside?.results, outside?.extensions];
  return outside?.driver !== undefined || lists.some((list) => (list?.length ?? 0) > 0);
}

/** Results that a reader of `runs[].results` would miss. */
function resultsElsewhere(log: Log): string | undefined {
  const inlined = (log.inlineExternalProperties ?? []).some((part) => (part.results?.length ?? 0) > 0);
  if (inlined) return 'inlineExternalProperties holds results, which are not read there';
  const outside = log.runs.findIndex(isOutside);
  return outside < 0 ? undefined : `runs[${outside}] keeps results or rules in other files, which are not read`;
}

/**
 * Reads a SARIF file that somebody else wrote: whole, or not at all with the reason. Checked is every part that this
 * project uses; the rest stays as it was. The log holds as many results as the file. Never throws.
 */
export function readSarif(input: Uint8Array | string, limits: ReadLimits = defaultReadLimits): SarifReading {
  const decoded = textOf(input, limits);
  if ('reason' in decoded) return { ok: false, reason: decoded.reason };
  const parsed = parse(decoded.text, limits);
  if ('reason' in parsed) return { ok: false, reason: parsed.reason };
  const shape = checkShape(parsed.value);
  if ('fault' in shape) return { ok: false, reason: shape.fault };
  const elsewhere = resultsElsewhere(shape.log);
  return elsewhere === undefined ? { ok: true, log: shape.log } : { ok: false, reason: elsewhere };
}
