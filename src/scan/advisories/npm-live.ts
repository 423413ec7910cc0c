import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Host } from '../../host/host.js';
import type { NoAnswer, NpmSource } from './source.js';
import { jsonOf } from '../json.js';

const limitBytes = 256 * 1024 * 1024;
const timeLimitMs = 60_000;

const advisorySchema = z.looseObject({
  id: z.number(),
  url: z.string(),
  title: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
  vulnerable_versions: z.string(),
  cwe: z.array(z.string()).default([]),
  cvss: z.looseObject({ score: z.number().nullish(), vectorString: z.string().nullish() }).nullish(),
});

const bulkSchema = z.record(
  z.string(),
  z.array(
    advisorySchema.transform((one) => ({
      ...one,
      cvss: { score: one.cvss?.score ?? 0, vectorString: one.cvss?.vectorString ?? null },
    })),
  ),
);

/** npm's registry, or another with its interface, asked at the time; the token is for it alone. */
export function liveNpm(host: Host, registry: string, token: string): NpmSource {
  const base = withoutCredentials(registry);
  const credentials = token === '' ? {} : { authorization: `Bearer ${token}` };
  return {
    data: { name: 'npm advisories', source: base, offline: false },
    bulk: async (packages) => {
      const url = `${base}/-/npm/v1/security/advisories/bulk`;
      const headers = { ...credentials, 'content-type': 'application/json', 'content-encoding': 'gzip' };
      const body = gzipSync(JSON.stringify(packages));
      const came = await host.request({ url, method: 'POST', headers, body, limitBytes, timeLimitMs });
      if (!came.ok) return came;
      if (came.status !== 200) return refused(`${url} answered ${came.status}`);
      const read = bulkSchema.safeParse(jsonOf(came.body));
      return read.success
        ? { ok: true, advisories: read.data }
        : refused(`${url} answered something else than npm’s registry does`);
    },
    packument: async (name) => {
      const url = `${base}/${name.replace('/', '%2f')}`;
      const came = await host.request({ url, method: 'GET', headers: credentials, limitBytes, timeLimitMs });
      if (!came.ok) return came;
      return came.status === 200
        ? { ok: true, json: came.body.toString('utf8') }
        : refused(`${url} answered ${came.status}`);
    },
  };
}

/** Addresses stand in reasons and proofs. */
function withoutCredentials(registry: string): string {
  const url = new URL(registry);
  for (const part of ['username', 'password', 'search', 'hash'] as const) url[part] = '';
  return url.href.replace(/\/+$/, '');
}

const refused = (reason: string): NoAnswer => ({ ok: false, reason });
