import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { GateError } from '../errors.js';
import type { Question, Reply, Served } from './host.js';
import { atEnd } from './process-end.js';

/** Bytes of a question that are read. */
const questionLimit = 64 * 1024 * 1024;

/**
 * Answers on 127.0.0.1, below a random path that only who is told it can name; everything else is 404. A question
 * that is larger than 64 MiB, or an answer that throws, is 500.
 */
export async function serve(answer: (question: Question) => Promise<Reply>): Promise<Served> {
  const root = `/${randomBytes(16).toString('hex')}`;
  const server = createServer((request, response) => {
    void replyTo(request, root, answer).then((reply) => {
      send(response, reply);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new GateError('no port on 127.0.0.1 could be had');
  const end = (): void => {
    server.closeAllConnections();
    server.close();
  };
  const forget = atEnd('processes', end);
  const close = (): Promise<void> => {
    forget();
    return new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  };
  return { url: `http://127.0.0.1:${String(address.port)}${root}`, close };
}

async function replyTo(
  request: IncomingMessage,
  root: string,
  answer: (question: Question) => Promise<Reply>,
): Promise<Reply> {
  const { url = '', method = 'GET' } = request;
  if (!url.startsWith(`${root}/`)) return { status: 404, body: '{}' };
  try {
    return await answer({ method, path: url.slice(root.length), body: await bodyOf(request) });
  } catch {
    return { status: 500, body: '{"error":"security-gates could not answer"}' };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > questionLimit) throw new GateError('the question is too large');
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(whole, { maxOutputLength: questionLimit }) : whole;
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}
