import { z } from 'zod';
import { GateError } from '../errors.js';
import { isAllowed, shownUrl } from './download-url.js';
import type { Host, Workflow } from './host.js';

const answerLimit = 4 * 1024 * 1024;
const timeLimitMs = 60_000;
const downloadLimitMs = 30 * 60_000;

/** Bytes of an artifact, packed and unpacked: images are large. */
const artifactLimit = 32 * 1024 ** 3;

const listing = z.object({
  artifacts: z
    .array(
      z.object({
        name: z.string(),
        workflow_run_backend_id: z.string(),
        workflow_job_run_backend_id: z.string(),
        database_id: z.union([z.string(), z.number()]).default(0),
        digest: z.string().default(''),
      }),
    )
    .default([]),
});
const signed = z.object({ signed_url: z.string() });

/**
 * Artifacts of this workflow run, by the service that actions/toolkit speaks to (version 4). `undefined` where a run has
 * no such service. Of several artifacts of one name, which re-runs leave, the newest counts.
 */
export function artifactsOf({
  env,
  files,
  request,
  download,
}: Omit<Host, 'workflow'>): NonNullable<Workflow['artifact']> | undefined {
  const base = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const run = backendIds(token);
  if (run === undefined || !URL.canParse(base) || !isAllowed(new URL(base))) return undefined;
  const ask = async (method: string, question: object): Promise<unknown> => {
    const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, base).href;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify(question);
    const answer = await request({ url, method: 'POST', headers, body, limitBytes: answerLimit, timeLimitMs });
    if (!answer.ok) throw new GateError(answer.reason);
    if (answer.status !== 200) throw new GateError(`${shownUrl(url)} answered ${answer.status}`);
    return JSON.parse(answer.body.toString('utf8'), inSnakeCase);
  };
  return async (name, folder) => {
    const { artifacts } = listing.parse(await ask('ListArtifacts', { ...run, name_filter: name }));
    const newest = artifacts
      .filter((one) => one.name === name)
      .sort((a, b) => Number(b.database_id) - Number(a.database_id))[0];
    if (newest === undefined) throw new GateError('this run has no artifact of that name (yet)');
    const { workflow_run_backend_id, workflow_job_run_backend_id, digest } = newest;
    const where = { workflow_run_backend_id, workflow_job_run_backend_id, name };
    const { signed_url: url } = signed.parse(await ask('GetSignedArtifactURL', where));
    const archive = `${folder}.zip`;
    try {
      const got = await download({ url, to: archive, limitBytes: artifactLimit, timeLimitMs: downloadLimitMs });
      if (!got.ok) throw new GateError(got.reason);
      const sha256 = digest.replace(/^sha256:/, '');
      if (sha256 !== '' && (await files.digest(archive)) !== sha256) throw new GateError('it is not what was uploaded');
      return await files.unzip(archive, folder, artifactLimit);
    } finally {
      await files.remove(archive);
    }
  };
}

/** Names as the service's own, in either of the two spellings that JSON of protocol buffers has. */
const inSnakeCase = (_: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value).map(([key, held]) => [
          key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          held,
        ]),
      );

/** Run and job, as the service calls them: the runner's token says it, in the scope `Actions.Results:RUN:JOB`. */
function backendIds(
  token: string,
): { workflow_run_backend_id: string; workflow_job_run_backend_id: string } | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { scp } = z.object({ scp: z.string() }).parse(claims);
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? [];
    return run === undefined || job === undefined
      ? undefined
      : { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  } catch {
    // Another runner's token: there is no such service.
    return undefined;
  }
}
