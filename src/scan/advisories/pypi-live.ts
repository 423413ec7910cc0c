import { z } from 'zod';
import type { Host } from '../../host/host.js';
import { publicVersion } from './local-version.js';
import { osvRecordSchema, type OsvRecord } from './osv-record.js';
import type { NoAnswer, PypiSource } from './source.js';
import { jsonOf } from '../json.js';

const limitBytes = 64 * 1024 * 1024;
const timeLimitMs = 60_000;
/** More pages than any package has. */
const mostPages = 50;

const answerSchema = z.looseObject({
  vulns: z.array(osvRecordSchema).default([]),
  next_page_token: z.string().optional(),
});

/** OSV itself, or a service with its interface, asked at the time. */
export function livePypi(host: Host, url: string): PypiSource {
  const address = `${url.replace(/\/+$/, '')}/v1/query`;
  const page = async (question: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(question);
    const came = await host.request({ url: address, method: 'POST', headers, body, limitBytes, timeLimitMs });
    if (!came.ok) return came;
    if (came.status !== 200) return refused(`${address} answered ${came.status}`);
    const read = answerSchema.safeParse(jsonOf(came.body));
    return read.success
      ? ({ ok: true, ...read.data } as const)
      : refused(`${address} answered something else than OSV does`);
  };
  return {
    data: { name: 'OSV, PyPI', source: new URL(address).origin, offline: false },
    query: async (name, version) => {
      const records = new Map<string, OsvRecord>();
      for (const one of new Set([version, publicVersion(version)])) {
        const came = await allPages(page, { package: { name, ecosystem: 'PyPI' }, version: one });
        if (!came.ok) return came;
        for (const record of came.records) records.set(record.id, record);
      }
      return { ok: true, records: [...records.values()] };
    },
  };
}

type Page = (question: object) => Promise<({ readonly ok: true } & z.infer<typeof answerSchema>) | NoAnswer>;

async function allPages(page: Page, question: object): ReturnType<PypiSource['query']> {
  const records: OsvRecord[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const answer = await page(token === undefined ? question : { ...question, page_token: token });
    if (!answer.ok) return answer;
    records.push(...answer.vulns);
    token = answer.next_page_token;
    if (token === undefined || token === '') return { ok: true, records };
  }
  return refused(`the service answered more than ${mostPages} pages`);
}

const refused = (reason: string): NoAnswer => ({ ok: false, reason });
