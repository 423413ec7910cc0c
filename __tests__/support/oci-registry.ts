import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What Trivy's database is handed out as. */
export const databaseType = 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip';

/** A tar.gz of these files. */
export async function layerOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) pack.entry({ name }, content);
  pack.finalize();
  return gzipSync(await buffer(pack));
}

/** Answers a request, or leaves it to the registry by returning false. */
export type Answer = (asked: IncomingMessage, response: ServerResponse) => boolean;

/** Gives one status and nothing of use. */
export const status =
  (code: number, body = '', headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end(body);
    return true;
  };

/** An answer for those addresses alone. */
export const on =
  (part: string, answer: Answer): Answer =>
  (asked, response) =>
    asked.url?.includes(part) === true && answer(asked, response);

/** A registry on loopback with one artifact, and what it was asked (`method path`). */
export type Registry = {
  readonly reference: string;
  readonly sha256: string;
  readonly asked: readonly string[];
  readonly close: () => void;
};

/** The manifest of an artifact of one layer. */
export const manifestOf = (layer: Buffer, changes: object = {}): string => {
  const descriptor = { mediaType: databaseType, digest: `sha256:${digestOf(layer)}`, size: layer.length };
  return JSON.stringify({ schemaVersion: 2, layers: [descriptor], ...changes });
};

/** Serves a layer as `…/trivy-db:2`, but for what `first` answers. */
export async function registryWith(layer: Buffer, first: Answer = () => false): Promise<Registry> {
  const asked: string[] = [];
  const sha256 = digestOf(layer);
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (first(request, response)) return;
    if (request.url === '/v2/data/trivy-db/manifests/2') response.end(manifestOf(layer));
    else if (request.url === `/v2/data/trivy-db/blobs/sha256:${sha256}`) response.end(layer);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { reference: `127.0.0.1:${port}/data/trivy-db:2`, sha256, asked, close };
}
