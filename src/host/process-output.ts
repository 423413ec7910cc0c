import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** A line that does not end is handed on in parts of this many characters. */
const longestLine = 65_536;

/** Keeps the first `limit` bytes of a stream; `over` is told of more. Returns how to get what was kept. */
export function collect(stream: Readable | null, limit: number, over: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let room = limit;
  stream?.on('error', () => undefined);
  stream?.on('data', (chunk: Buffer) => {
    if (chunk.length > room) over();
    if (room <= 0) return;
    chunks.push(chunk.subarray(0, room));
    room -= Math.min(room, chunk.length);
  });
  return () => Buffer.concat(chunks);
}

/** Hands a stream on by lines; CR ends one, too, since progress bars use it. Returns how to get the unfinished last one. */
export function lines(stream: Readable | null, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string) => {
    const parts = (rest + text).split(/\r\n|\n|\r/);
    rest = parts.pop() ?? '';
    for (const part of parts) onLine(part);
    while (rest.length > longestLine) {
      onLine(rest.slice(0, longestLine));
      rest = rest.slice(longestLine);
    }
  };
  stream?.on('data', (chunk: Buffer) => {
    take(decoder.write(chunk));
  });
  return () => {
    take(decoder.end());
    if (rest !== '') onLine(rest);
  };
}
