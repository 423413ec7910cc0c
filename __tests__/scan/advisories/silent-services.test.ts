import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../../src/host/host.js';
import { request } from '../../../src/host/request.js';
import { liveNpm } from '../../../src/scan/advisories/npm-live.js';
import { livePypi } from '../../../src/scan/advisories/pypi-live.js';
import { hostIn, temporaryFolder } from '../../host/temporary.js';

const folder = temporaryFolder();
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Address of a service that behaves so. */
async function serving(behave: (answer: ServerResponse) => void): Promise<string> {
  const server = createServer((_, answer) => {
    behave(answer);
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** This machine with a second of patience instead of a minute. */
const host: Host = {
  ...hostIn(folder, {}),
  request: (asked) => request({}, { ...asked, timeLimitMs: 1_000 }, [1, 1]),
};

const silences: readonly (readonly [what: string, behave: (answer: ServerResponse) => void])[] = [
  ['says nothing', () => undefined],
  [
    'stops after its headers',
    (answer) => {
      answer.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    },
  ],
  ['stops within its answer', (answer) => answer.writeHead(200).write('{"lodash": [')],
  [
    'answers a byte at a time',
    (answer) => {
      const drip = setInterval(() => answer.write(' '), 50);
      answer.on('close', () => {
        clearInterval(drip);
      });
    },
  ],
];

describe.each(silences)('a service that %s', (_, behave) => {
  it('is no registry of npm with advisories', async () => {
    const came = await liveNpm(host, await serving(behave), '').bulk({ lodash: ['4.17.4'] });
    expect(came).toMatchObject({ ok: false, reason: expect.stringContaining('did not answer within 1 s') });
  });

  it('is no OSV', async () => {
    const came = await livePypi(host, await serving(behave)).query('flask', '0.12');
    expect(came).toMatchObject({ ok: false, reason: expect.stringContaining('did not answer within 1 s') });
  });
});
