import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands before act's server of artifacts, which does not know all that clients of version 4 send (nektos/act, issues
 * 6021, 6022 and 6114): takes `mime_type` out of questions, and fills up signatures whose base64 lacks its end.
 */
export function artifactProxy(port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const isQuestion = (incoming.headers['content-type'] ?? '').includes('json');
      const body = isQuestion ? withoutType(Buffer.concat(chunks)) : Buffer.concat(chunks);
      const path = (incoming.url ?? '').replace(
        /([?&]sig=)([^&=]*)(=*)/,
        (_whole, key: string, sig: string) => key + sig.padEnd(Math.ceil(sig.length / 4) * 4, '='),
      );
      const { 'transfer-encoding': _, ...kept } = incoming.headers;
      const headers = { ...kept, 'content-length': String(body.length) };
      const forward = request({ host: '127.0.0.1', port, path, method: incoming.method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      forward.on('error', () => outgoing.writeHead(502).end());
      forward.end(body);
    });
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done({ url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, server });
    });
  });
}

function withoutType(body: Buffer): Buffer {
  const { mime_type: _, mimeType: __, ...rest } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  return Buffer.from(JSON.stringify(rest));
}
