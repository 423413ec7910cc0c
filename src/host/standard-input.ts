import { isatty } from 'node:tty';
import { GateError } from '../errors.js';

/**
 * All of this process' standard input, as UTF-8; `''` where that is a terminal, which nobody has asked to type.
 * Throws over `limit` bytes.
 */
export async function readStandardInput(limit: number): Promise<string> {
  if (isatty(0)) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream: AsyncIterable<string | Uint8Array> = process.stdin;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > limit) throw new GateError(`standard input is larger than ${limit} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
