import { z } from 'zod';
import type { Question, Reply } from '../../host/host.js';
import type { Job } from '../../model.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import { tooOld } from '../advisories/data-age.js';
import type { Exchange } from '../advisories/exchange.js';
import { offlineFolder } from '../advisories/offline-folder.js';
import type { OsvRecord } from '../advisories/osv-record.js';
import { livePypi } from '../advisories/pypi-live.js';
import { offlinePypi } from '../advisories/pypi-offline.js';
import { readRecords } from '../advisories/records.js';
import type { PypiSource } from '../advisories/source.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';
import { jsonOf } from '../json.js';

/** A release that everybody who knows anything about PyPI knows to be vulnerable. */
const known = { name: 'flask', version: '0.12' };

const plantedPrefix = 'security-gates-canary-';
const planted = 'SECURITY-GATES-CANARY';

const waysOut =
  'Let this machine reach the service (HTTPS_PROXY), name another one (`osv-url` of pip-audit in the policy), or give ' +
  'offline data (docs/offline.md).';

const optionsSchema = z.object({ 'osv-url': z.string().default('https://api.osv.dev') });
const questionSchema = z.object({ package: z.object({ name: z.string() }), version: z.string() });

/** An address on loopback that answers as OSV does: from the service, which must know a vulnerable release, or offline. */
export async function openPypiAdvisories(job: Job, ground: Ground): Promise<Opened | Failed> {
  const opened = await sourceOf(job, ground);
  if (!('query' in opened)) return opened;
  const exchanges: Exchange[] = [];
  const served = await ground.host.serve((question) => answer(question, opened, exchanges));
  const { data } = opened;
  const proof =
    data.date === undefined
      ? `${data.source} knows ${known.name} ${known.version} to be vulnerable`
      : `advisories of ${data.date} from ${data.source}, offline`;
  return { ok: true, path: served.url, proof, data, exchanges: () => exchanges, close: served.close };
}

async function sourceOf(job: Job, ground: Ground): Promise<PypiSource | Failed> {
  const { host, data } = ground;
  const folder = offlineFolder(ground);
  if (folder === undefined) return asked(livePypi(host, optionsSchema.parse(job.options)['osv-url']));
  const read = await readRecords(host, folder, 'PyPI', () => true);
  if (!read.ok) return failed(read.reason, 'Fill the folder anew (docs/offline.md).');
  const old = tooOld(`the PyPI records of OSV in ${folder}`, read.newest, host.now(), data.maxAgeMs);
  return old ?? offlinePypi(read.records, { name: 'OSV, PyPI', source: folder, date: read.newest, offline: true });
}

async function asked(source: PypiSource): Promise<PypiSource | Failed> {
  const came = await source.query(known.name, known.version);
  if (!came.ok) return failed(`the source of advisories for Python cannot be asked: ${came.reason}`, waysOut);
  if (came.records.length > 0) return source;
  return failed(
    `the source of advisories for Python knows nothing about ${known.name} ${known.version}, which is known to be vulnerable`,
    waysOut,
  );
}

async function answer({ method, path, body }: Question, source: PypiSource, exchanges: Exchange[]): Promise<Reply> {
  const question = method === 'POST' && path === '/v1/query' ? questionSchema.safeParse(jsonOf(body)) : undefined;
  if (question?.success !== true) return { status: 404, body: '{}' };
  const { package: one, version } = question.data;
  if (one.name.startsWith(plantedPrefix)) return { status: 200, body: JSON.stringify(plantedAnswer(one.name)) };
  const came = await source.query(one.name, version);
  const asked = question.data;
  if (!came.ok) {
    exchanges.push({ asked, came });
    return { status: 502, body: '{}' };
  }
  exchanges.push({ asked, came: { ok: true, answer: { vulns: came.records } } });
  return { status: 200, body: JSON.stringify({ vulns: came.records.map((record) => forPipAudit(record, one.name)) }) };
}

/** What pip-audit reads of a record, in the form that it can read: it gives up on an entry without a package. */
const forPipAudit = ({ id, aliases, withdrawn }: OsvRecord, name: string) => ({
  id,
  aliases,
  ...(withdrawn === undefined ? {} : { withdrawn }),
  summary: id,
  affected: [{ package: { name, ecosystem: 'PyPI' }, ranges: [] }],
});

const plantedAnswer = (name: string) => ({
  vulns: [
    { id: planted, aliases: [], summary: planted, affected: [{ package: { name, ecosystem: 'PyPI' }, ranges: [] }] },
  ],
});
