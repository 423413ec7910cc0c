import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, handedOn, runAct } from '../support/act-run.js';
import { artifactProxy } from '../support/artifact-proxy.js';
import { gitRepository, temporaryFolder } from '../support/git-repository.js';
import { debian, imageArchive } from '../support/image-archive.js';
import { workflowPath } from '../support/pull-request.js';
import { act, node24, programsLimit } from '../support/test-programs.js';
import { trivyData } from '../support/trivy-data.js';

const folder = temporaryFolder();
const data = trivyData();
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});
const repository = { full_name: 'acme/shop', default_branch: 'main' };

beforeAll(() => Promise.all([act(), node24()]), programsLimit);

/** Uploads a zip as actions/upload-artifact does: the entry is made, filled, and finished with its digest. */
function uploader(place: string, files: readonly string[], name: string): string {
  const archive = join(place, 'artifact.zip');
  execFileSync('python3', ['-m', 'zipfile', '-c', archive, ...files], { cwd: place });
  const script = join(place, 'upload.mjs');
  writeFileSync(script, readFileSync('__tests__/fixtures/upload-artifact.mjs', 'utf8'));
  writeFileSync(`${script}.json`, JSON.stringify({ archive, name }));
  return script;
}

/** A run in which one job builds an image, and the next one has it judged. */
async function judged(archive: Buffer, name = 'images', ...beside: readonly string[]) {
  const place = mkdtempSync(join(folder, 'case-'));
  const shop = gitRepository(join(place, 'shop'));
  cpSync(data, join(shop.root, 'advisories'), { recursive: true });
  const workflow = readFileSync('__tests__/fixtures/workflows/images.yml', 'utf8');
  const sha = shop.commit({ [workflowPath]: workflow, Dockerfile: 'FROM debian:12\nUSER 65532\n' }, 'Open the shop');
  const files = ['shop.tar', ...beside];
  for (const file of files) writeFileSync(join(place, file), archive);
  const artifactPort = await freePort();
  const { url, server } = await artifactProxy(artifactPort);
  try {
    const run = await runAct({
      ...{ workspace: shop.root, folder: place, workflow: workflowPath, event: 'push', ref: 'refs/heads/main', sha },
      payload: { ref: 'refs/heads/main', before: '0'.repeat(40), after: sha, deleted: false, repository },
      artifactPort,
      env: {
        ACTIONS_RUNTIME_URL: url,
        ACTIONS_RESULTS_URL: url,
        UPLOAD: uploader(place, files, name),
      },
    });
    return { ...run, ...handedOn(run) };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('an image that another job has built', () => {
  it('is fetched from the artifact and judged', async () => {
    const { outputs, log, verdict } = await judged(await imageArchive(debian('12.5')));
    expect(outputs).toMatchObject({ verdict: 'fail', containers: 'fail', 'containers-findings': '1' });
    expect(log.runs[0]?.results?.[0]).toMatchObject({
      ruleId: 'EXAMPLE-2026-1',
      message: { text: expect.stringMatching(/security-gates-images\/images\/shop\.tar: pyrite/) },
    });
    expect(verdict.gates.containers?.scanners['trivy-image']).toMatchObject({
      proof: { checks: expect.arrayContaining([expect.stringMatching(/shop\.tar has sha256 [0-9a-f]{64}/)]) },
    });
  });

  it('passes when everything in it is mended', async () => {
    const { outputs } = await judged(await imageArchive(debian('12.5', 'pyrite', '2.0.0-1')));
    expect(outputs).toMatchObject({ verdict: 'pass', containers: 'pass' });
  });

  it('is an error beside a file that nobody could judge', async () => {
    const { outputs, text } = await judged(await imageArchive(debian('12.5')), 'images', 'image.tar.zst');
    expect(outputs['verdict']).toBe('error');
    expect(text).toContain('image.tar.zst, which is no archive that could be judged');
  });

  it('is an error where no artifact is called so', async () => {
    const { outputs, text } = await judged(await imageArchive(debian('12.5')), 'others');
    expect(outputs['verdict']).toBe('error');
    expect(text).toContain('no artifact of that name');
  });
});
