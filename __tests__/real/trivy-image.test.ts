import { rmSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { debian, imageArchive } from '../support/image-archive.js';
import { removeScratch, scratchRepository, type Checked, type Contents } from '../support/scratch-repository.js';
import { trivyData } from '../support/trivy-data.js';

const data = trivyData();
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
  removeScratch();
});

const policy = (options: string): string =>
  `gates:\n  containers:\n    scanners:\n      trivy-image: { images: [build/shop.tar], ${options} }\n`;

const base: Contents = { '.gitignore': 'build\n', Dockerfile: 'FROM debian:12\nCOPY . /\n' };

/** What is made of an archive that lies in the checkout of a repository. */
async function judged(image: string | Buffer | undefined, options = '', files: Contents = {}) {
  const repository = scratchRepository({ ...base, '.github/security-gates.yml': policy(options), ...files });
  if (image !== undefined) repository.write({ 'build/shop.tar': image });
  const checked = await repository.check(['--gates', 'containers', '--offline-data', data]);
  return { ...checked, ...parts(checked) };
}

function parts({ verdict, log }: Checked) {
  const outcome = verdict?.gates.containers?.scanners['trivy-image'];
  const found = (log?.runs[0]?.results ?? []).map(
    ({ ruleId, locations }) =>
      `${ruleId ?? ''} ${locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''}:${String(locations?.[0]?.physicalLocation?.region?.startLine)}`,
  );
  return { outcome, found, reason: outcome?.status === 'failed' ? outcome.reason : '' };
}

const pyrite = { 'app/node_modules/pyrite/package.json': '{"name": "pyrite", "version": "1.0.0"}' };
const whole = await imageArchive(debian('12.5'), pyrite);

describe('an archive of an image', () => {
  it('is judged, package and layer named, at the FROM of its Dockerfile', async () => {
    const { found, exitCode, log, outcome } = await judged(whole);
    expect(exitCode).toBe(1);
    expect(found).toEqual([
      'EXAMPLE-2026-1 Dockerfile:1',
      'EXAMPLE-2026-1 Dockerfile:1',
      'EXAMPLE-2026-2 Dockerfile:1',
    ]);
    expect(log?.runs[0]?.results?.map(({ message }) => message.text).join('\n')).toMatch(
      /build\/shop\.tar: pyrite 1\.0\.0-1: .* Layer [0-9a-f]{12}\. Fixed in 1\.2\.0-1\./,
    );
    expect(outcome).toMatchObject({
      proof: {
        targets: ['archive build/shop.tar'],
        checks: expect.arrayContaining([
          expect.stringMatching(/build\/shop\.tar has sha256 [0-9a-f]{64}/),
          '1 vulnerabilities without a fixed version were left out',
        ]),
        remarks: ['Nobody looked at the base images of Dockerfile.'],
      },
    });
  });

  it('shows what has no fixed version where the policy wants it', async () => {
    expect((await judged(whole, 'ignore-unfixed: false')).found).toHaveLength(4);
  });

  it('passes when everything in it is mended', async () => {
    const { found, exitCode } = await judged(await imageArchive(debian('12.5', 'pyrite', '1.2.0-1')));
    expect({ found, exitCode }).toEqual({ found: [], exitCode: 0 });
  });

  it('is found out where its operating system gets no updates', async () => {
    const { found, exitCode } = await judged(await imageArchive(debian('8.1')));
    expect({ found, exitCode }).toEqual({ found: ['operating-system-ended Dockerfile:1'], exitCode: 1 });
  });

  it.each<readonly [what: string, image: () => Promise<string | Buffer | undefined>, reason: RegExp]>([
    ['is not there', () => Promise.resolve(undefined), /no file build\/shop\.tar in the checkout/],
    ['is empty', () => Promise.resolve(''), /build\/shop\.tar: trivy exited with 1/],
    ['is something else', () => Promise.resolve('no archive'), /build\/shop\.tar: trivy exited with 1/],
    ['is cut off', () => Promise.resolve(whole.subarray(0, 6000)), /build\/shop\.tar: trivy exited with 1/],
    ['holds nothing that is known', () => imageArchive({ hello: 'x' }), /knows no package in build\/shop\.tar/],
    [
      'is of an unknown system',
      () => imageArchive({ ...debian('12.5'), 'etc/debian_version': '', 'etc/os-release': 'ID=tinfoil\n' }),
      /does not know the operating system of build\/shop\.tar/,
    ],
    ['holds Java archives', () => imageArchive(debian('12.5'), { 'app/a.jar': 'x' }), /holds Java archives/],
  ])('is an error when it %s', async (_, image, reason) => {
    const { exitCode, reason: said } = await judged(await image());
    expect({ exitCode, said }).toEqual({ exitCode: 2, said: expect.stringMatching(reason) });
  });

  it('may hold nothing that is known where the policy says so', async () => {
    const { exitCode } = await judged(await imageArchive({ hello: 'x' }), "allow-unresolved: ['build/*']");
    expect(exitCode).toBe(0);
  });

  it('says where it sees no operating system', async () => {
    const { outcome, exitCode } = await judged(await imageArchive(pyrite));
    const sentence = 'Trivy sees no operating system in build/shop.tar: packages of one were not judged.';
    expect({ exitCode, outcome }).toMatchObject({
      exitCode: 1,
      outcome: { proof: { remarks: expect.arrayContaining([sentence]) } },
    });
  });

  it('may have a name that a path in a report would encode', async () => {
    const files = { '.github/security-gates.yml': policy('').replace('shop.tar', 'shop+1.tar') };
    const repository = scratchRepository({ ...base, ...files });
    repository.write({ 'build/shop+1.tar': whole });
    const checked = await repository.check(['--gates', 'containers', '--offline-data', data]);
    expect(parts(checked)).toMatchObject({ found: { length: 3 }, reason: '' });
  });

  it('is no link', async () => {
    const repository = scratchRepository({ ...base, '.github/security-gates.yml': policy('') });
    repository.write({ 'other.tar': whole, 'build/x': '' });
    symlinkSync('../other.tar', repository.at('build/shop.tar'));
    const checked = await repository.check(['--gates', 'containers', '--offline-data', data]);
    expect(parts(checked).reason).toMatch(/a link does not count|no file build/);
  });

  it.each<readonly [what: string, files: Contents]>([
    ['trivy.yaml', { 'trivy.yaml': 'severity: [LOW]\nscan:\n  skip-files: ["**"]\nimage:\n  removed-pkgs: true\n' }],
    ['an ignore file beside it', { 'build/.trivyignore': 'EXAMPLE-2026-1\nEXAMPLE-2026-2\n' }],
  ])('is judged whatever %s says', async (_, files) => {
    expect((await judged(whole, '', files)).found).toHaveLength(3);
  });

  it('obeys the ignore file of the judged commit, and shows it', async () => {
    const { exitCode, verdict } = await judged(whole, '', { '.trivyignore': 'EXAMPLE-2026-1\nEXAMPLE-2026-2\n' });
    expect({ exitCode, marks: verdict?.gates.containers?.marks.suppressed }).toEqual({ exitCode: 0, marks: 4 });
  });
});

describe('images that are named where the run is started', () => {
  it('come to those of the policy, with commit and branch in their names', async () => {
    const repository = scratchRepository({ ...base, '.github/security-gates.yml': policy('') });
    repository.git('checkout', '--quiet', '-b', 'feature/labels');
    const head = repository.git('rev-parse', 'HEAD').trim();
    const clean = await imageArchive(debian('12.5'), {});
    repository.write({ 'build/shop.tar': clean, [`build/${head}.tar`]: clean, 'build/feature-labels.tar': whole });
    const { exitCode, verdict } = await repository.check([
      ...['--gates', 'containers', '--offline-data', data],
      ...['--images', 'build/{sha}.tar', '--images', 'build/{ref}.tar'],
    ]);
    expect([exitCode, verdict?.gates.containers?.scanners['trivy-image']]).toMatchObject([
      1,
      {
        proof: { targets: ['archive build/shop.tar', `archive build/${head}.tar`, 'archive build/feature-labels.tar'] },
      },
    ]);
  });

  it('are an error where there is no branch to name them', async () => {
    const repository = scratchRepository({ ...base, '.github/security-gates.yml': policy('') });
    repository.git('checkout', '--quiet', '--detach');
    repository.write({ 'build/shop.tar': whole });
    const args = ['--gates', 'containers', '--offline-data', data, '--images', 'registry.example/shop:{ref}'];
    const checked = await repository.check(args);
    expect([checked.exitCode, parts(checked).reason]).toEqual([
      2,
      'an image is named with {ref}, and HEAD is on no branch or tag',
    ]);
  });
});

describe('a Dockerfile that changes and hides its base image', () => {
  it.each<readonly [how: string, text: string | undefined, reason: RegExp]>([
    ['as a link', undefined, /Dockerfile is a link/],
    ['behind more than is read', `${'#'.repeat(1024 * 1024)}\nFROM 127.0.0.1:9/x:1\n`, /Dockerfile is a link, larger/],
    ['in what nobody resolves', 'ARG V=127.0.0.1:9/x:1\nFROM ${V#q}\n', /Dockerfile:2: it cannot be resolved/],
    [
      'behind a heredoc',
      'COPY <<EOF /x\nFROM scratch AS 127.0.0.1:9/x:1\nEOF\nFROM 127.0.0.1:9/x:1\n',
      /127\.0\.0\.1:9\/x:1: trivy exited with 1/,
    ],
  ])('is an error: %s', async (_, text, reason) => {
    const repository = scratchRepository({ Dockerfile: 'FROM scratch\n', 'docker.txt': 'FROM 127.0.0.1:9/x:1\n' });
    if (text !== undefined) repository.write({ Dockerfile: text });
    else {
      rmSync(repository.at('Dockerfile'));
      symlinkSync('docker.txt', repository.at('Dockerfile'));
    }
    const checked = await repository.check(['--gates', 'containers', '--offline-data', data]);
    expect([checked.exitCode, parts(checked).reason]).toEqual([2, expect.stringMatching(reason)]);
  });
});
