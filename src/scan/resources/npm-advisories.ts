import { z } from 'zod';
import type { Question, Reply } from '../../host/host.js';
import { installerEnvironment } from '../../install/environment.js';
import type { Job } from '../../model.js';
import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import { tooOld } from '../advisories/data-age.js';
import type { Exchange } from '../advisories/exchange.js';
import { liveNpm } from '../advisories/npm-live.js';
import { offlineNpm } from '../advisories/npm-offline.js';
import { offlineFolder } from '../advisories/offline-folder.js';
import { readRecords } from '../advisories/records.js';
import type { NpmSource } from '../advisories/source.js';
import type { Ground } from '../ground.js';
import { provided } from '../launch.js';
import type { Opened } from './opened.js';
import { jsonOf } from '../json.js';

/** A release that everybody who knows anything about npm knows to be vulnerable. */
const known = { name: 'lodash', version: '4.17.4' };

const bulkPath = '/-/npm/v1/security/advisories/bulk';

const waysOut =
  'Name a registry that answers audits (`registry` of npm-audit in the policy, with SECURITY_GATES_NPM_TOKEN if it wants ' +
  'a token), give offline data (docs/offline.md), or keep the dependencies in a lockfile that trivy-fs reads (pnpm, yarn).';

const optionsSchema = z.object({ registry: z.string().optional() });
const questionSchema = z.record(z.string(), z.array(z.string()));

/** An address on loopback that answers audits as npm's registry does: from the user's own registry, or offline. */
export async function openNpmAdvisories(job: Job, ground: Ground, scratch: string): Promise<Opened | Failed> {
  const opened = await sourceOf(job, ground, scratch);
  if (!('bulk' in opened)) return opened;
  const exchanges: Exchange[] = [];
  const served = await ground.host.serve((question) => answer(question, opened, exchanges));
  const { data } = opened;
  const proof =
    data.date === undefined
      ? `${data.source} knows ${known.name} ${known.version} to be vulnerable`
      : `advisories of ${data.date} from ${data.source}, offline`;
  return { ok: true, path: served.url, proof, data, exchanges: () => exchanges, close: served.close };
}

async function sourceOf(job: Job, ground: Ground, scratch: string): Promise<NpmSource | Failed> {
  const { host, data } = ground;
  const folder = offlineFolder(ground);
  if (folder !== undefined) {
    const read = await readRecords(host, folder, 'npm', () => true);
    if (!read.ok) return failed(read.reason, 'Fill the folder anew (docs/offline.md).');
    const old = tooOld(`the npm records of OSV in ${folder}`, read.newest, host.now(), data.maxAgeMs);
    return old ?? offlineNpm(read.records, { name: 'OSV, npm', source: folder, date: read.newest, offline: true });
  }
  const registry = optionsSchema.parse(job.options).registry ?? (await ownRegistry(ground, scratch));
  if (typeof registry !== 'string') return registry;
  return asked(liveNpm(host, registry, host.env['SECURITY_GATES_NPM_TOKEN'] ?? ''));
}

/** The registry of the user's own npm configuration, asked by the pinned npm in an empty folder. */
async function ownRegistry(ground: Ground, scratch: string): Promise<string | Failed> {
  const { host } = ground;
  const npm = await provided('npm', ground);
  if (!npm.ok) return npm;
  const cwd = `${scratch}/npm-configuration`;
  await host.files.makeFolder(cwd);
  const { exitCode, stdout, stderr } = await host.run({
    file: npm.executable,
    args: [...npm.args, 'config', 'get', 'registry'],
    cwd,
    env: { ...installerEnvironment(host.env), ...npm.env, npm_config_update_notifier: 'false' },
    timeLimitMs: 30_000,
    outputLimit: 64 * 1024,
  });
  const address = stdout.trim();
  if (exitCode === 0 && URL.canParse(address)) return address;
  return failed(`npm does not say which registry is this user’s: ${(stderr || stdout).trim().slice(0, 200)}`, waysOut);
}

async function asked(source: NpmSource): Promise<NpmSource | Failed> {
  const came = await source.bulk({ [known.name]: [known.version] });
  if (!came.ok) return failed(`the registry cannot be asked for advisories: ${came.reason}`, waysOut);
  if ((came.advisories[known.name] ?? []).length > 0) return source;
  return failed(
    `${source.data.source} knows nothing about ${known.name} ${known.version}, which is known to be vulnerable`,
    waysOut,
  );
}

async function answer({ method, path, body }: Question, source: NpmSource, exchanges: Exchange[]): Promise<Reply> {
  if (method === 'GET') return document(decodeURIComponent(path.slice(1)), source, exchanges);
  const question = method === 'POST' && path === bulkPath ? questionSchema.safeParse(jsonOf(body)) : undefined;
  if (question?.success !== true) return { status: 404, body: '{}' };
  const came = await source.bulk(question.data);
  exchanges.push({ asked: question.data, came: came.ok ? { ok: true, answer: came.advisories } : came });
  return came.ok ? { status: 200, body: JSON.stringify(came.advisories) } : { status: 502, body: '{}' };
}

async function document(name: string, source: NpmSource, exchanges: Exchange[]): Promise<Reply> {
  const came = await source.packument(name);
  exchanges.push({ asked: name, came: came.ok ? { ok: true, answer: null } : came });
  return came.ok ? { status: 200, body: came.json } : { status: 404, body: '{}' };
}
