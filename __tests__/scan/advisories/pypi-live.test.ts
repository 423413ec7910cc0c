import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../../src/host/host.js';
import { livePypi } from '../../../src/scan/advisories/pypi-live.js';
import { memoryHost } from '../../support/memory-host.js';

/** A service that knows these records by version; what it was asked. */
function service(known: Readonly<Record<string, readonly string[]>>, failing?: string) {
  const asked: string[] = [];
  const request: Host['request'] = ({ body }) => {
    const { version } = JSON.parse(String(body)) as { version: string };
    asked.push(version);
    const vulns = (known[version] ?? []).map((id) => ({ id, modified: '2026-01-01T00:00:00Z' }));
    const status = version === failing ? 500 : 200;
    return Promise.resolve({ ok: true, status, headers: {}, body: Buffer.from(JSON.stringify({ vulns })) });
  };
  const source = livePypi({ ...memoryHost({ files: {}, run: () => ({}) }), request }, 'https://osv.example.test');
  const idsOf = async (version: string) => {
    const came = await source.query('torch', version);
    return came.ok ? came.records.map(({ id }) => id) : came.reason;
  };
  return { asked, idsOf };
}

describe('livePypi', () => {
  it('asks about a build of its own and about what it is a build of, and joins the answers', async () => {
    const { asked, idsOf } = service({ '2.6.0': ['A', 'B'], '2.6.0+cpu': ['B', 'C'] });
    expect((await idsOf('2.6.0+cpu')).toString()).toBe('B,C,A');
    expect(asked).toEqual(['2.6.0+cpu', '2.6.0']);
  });

  it('asks once about a released version', async () => {
    const { asked, idsOf } = service({ '2.6.0': ['A'] });
    expect([await idsOf('2.6.0'), await idsOf('2.6.1'), asked]).toEqual([['A'], [], ['2.6.0', '2.6.1']]);
  });

  it('has no answer where either question has none', async () => {
    expect(await service({}, '2.6.0').idsOf('2.6.0+cpu')).toMatch(/answered 500/);
    expect(await service({}, '2.6.0+cpu').idsOf('2.6.0+cpu')).toMatch(/answered 500/);
  });
});
