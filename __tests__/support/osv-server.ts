import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A service with the interface of OSV on loopback, and all that was asked of it. */
export type OsvServer = {
  readonly url: string;
  /** `name version` of each question, in order; a request that is none stands there as `METHOD path`. */
  readonly asked: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
  readonly close: () => void;
};

/** How a question is answered. */
export type OsvAnswer = (
  question: { readonly name: string; readonly version: string },
  response: ServerResponse,
) => void;

const text = async (request: IncomingMessage): Promise<string> => {
  let all = '';
  for await (const chunk of request) all += String(chunk);
  return all;
};

/** Starts the service; whoever starts it ends it. */
export async function osvServer(answer: OsvAnswer): Promise<OsvServer> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers);
    void text(request).then((body) => {
      const isQuestion = request.method === 'POST' && request.url === '/v1/query';
      if (!isQuestion) {
        asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
        response.writeHead(404).end();
        return;
      }
      const question = JSON.parse(body) as { package: { name: string }; version: string };
      asked.push(`${question.package.name} ${question.version}`);
      answer({ name: question.package.name, version: question.version }, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, asked, headers, close };
}

/** A record that holds for every version of a project. */
export const recordFor = (id: string, name: string, more: object = {}) => ({
  id,
  modified: '2026-01-01T00:00:00Z',
  summary: `something is wrong with ${name}`,
  affected: [{ package: { ecosystem: 'PyPI', name }, ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }] }],
  ...more,
});

/** Knows one vulnerability of flask 0.12, which every service must, and one of each version of pyjwt. */
export const knowing: OsvAnswer = ({ name, version }, response) => {
  const isKnown = name === 'pyjwt' || (name === 'flask' && version === '0.12');
  response.end(JSON.stringify(isKnown ? { vulns: [recordFor(`GHSA-0000-0000-${name.slice(0, 4)}`, name)] } : {}));
};
