import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { lockfiles } from '../../src/scanners/trivy-fs/lockfiles.js';
import { removeScratch, type Contents } from '../support/scratch-repository.js';
import { judged, trivyData } from '../support/trivy-data.js';
import type { LockfileCase } from '../support/lockfile-case.js';
import { lockfileCases } from '../support/trivy-lockfiles.js';

const data = trivyData();
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
  removeScratch();
});

/** Each in a folder of its own. */
const laidOut = (all: readonly LockfileCase[], textOf: (one: LockfileCase) => string): Contents =>
  Object.fromEntries(
    all.flatMap((one) =>
      Object.entries({ ...one.beside, [one.name]: textOf(one) }).map(([name, text]) => [`${one.name}.d/${name}`, text]),
    ),
  );

const withEmpty = lockfileCases.filter(({ empty }) => empty !== undefined);

it('has a case for every kind that the scanner knows', () => {
  const without = lockfiles.filter(({ names }) => !lockfileCases.some(({ name }) => names.test(name)));
  expect(without).toEqual([]);
});

it('finds the vulnerable package in each kind at its line, with one process', async () => {
  const { found, trivy } = await judged(
    laidOut(lockfileCases, ({ full }) => full),
    data,
  );
  const places = found.filter(({ rule }) => rule === 'EXAMPLE-2026-1').map(({ place }) => place);
  expect(places).toEqual(lockfileCases.map(({ name, line }) => `${name}.d/${name}:${line}`).toSorted());
  expect(trivy).toMatchObject({
    proof: { files: { expected: lockfileCases.length, seen: lockfileCases.length }, data: [{ offline: true }] },
  });
});

it('names the way from the direct dependency, and its place in the manifest', async () => {
  const { found } = await judged(
    laidOut(lockfileCases, ({ full }) => full),
    data,
  );
  const inCargo = found.find(({ place }) => place.startsWith('Cargo.lock.d/'));
  expect(inCargo?.text).toContain('It comes by garnet 2.0.0 > pyrite 1.0.0. Fixed in 1.2.0.');
  expect(inCargo?.related).toEqual(['Cargo.lock.d/Cargo.toml:5']);
});

it('takes a lockfile without packages for what it is', async () => {
  const { found, trivy, exitCode } = await judged(
    laidOut(withEmpty, ({ empty = '' }) => empty),
    data,
  );
  expect({ found, exitCode, status: trivy?.status }).toEqual({ found: [], exitCode: 0, status: 'ran' });
});

const broken: Readonly<Record<string, (one: LockfileCase) => string>> = {
  'is something else': () => '{{{ <broken [[ \n\t: : :\n',
  'is a page of HTML': () => '<!doctype html>\n<html><body>404 Not Found</body></html>\n',
  'was saved as UTF-16': ({ full }) => Buffer.from(`\uFEFF${full}`, 'utf16le').toString('latin1'),
  'has the marks of a merge': ({ full }) => `<<<<<<< HEAD\n=======\n${full}>>>>>>> other\n`,
};

describe.each(Object.entries(broken))('a lockfile that %s', (_, textOf) => {
  it.each(lockfileCases)('is no clean one: $name', async (one) => {
    const { exitCode, trivy } = await judged(laidOut([one], textOf), data);
    expect({ exitCode, trivy }).toMatchObject({
      exitCode: 2,
      trivy: {
        status: 'failed',
        reason: expect.stringMatching(/found no package in|could not read everything|is no UTF-8|marks of a merge/),
      },
    });
  });
});
