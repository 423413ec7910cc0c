import { z } from 'zod';
import { ownReading, restating, type OwnReading, type Stated } from './stated.js';

const references = z.array(z.string()).default([]);
const lockfile = z.looseObject({
  requires: references,
  build_requires: references,
  python_requires: references,
  config_requires: references,
});

function read(text: string): OwnReading | undefined {
  const lock = parsed(text);
  if (lock === undefined) return undefined;
  const forBuilds = [...lock.build_requires, ...lock.python_requires, ...lock.config_requires];
  return ownReading([
    ...lock.requires.map((reference) => packageOf(reference, false)),
    ...forBuilds.map((reference) => packageOf(reference, true)),
  ]);
}

function parsed(text: string): z.infer<typeof lockfile> | undefined {
  try {
    return lockfile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** `name/version@user/channel#revision%time`. */
function packageOf(reference: string, dev: boolean): Stated {
  const [, name = reference, version = ''] = /^([^/@#%]+)\/([^/@#%]+)/.exec(reference) ?? [];
  return { name, version, dev };
}

const write = (packages: readonly Stated[]): string =>
  JSON.stringify({
    version: '0.5',
    requires: packages.map(({ name, version }) => `${name}/${version}`),
    build_requires: [],
    python_requires: [],
  });

/** conan.lock of Conan 2. Trivy reads `requires` alone: what a build needs is for development. */
export const restateConan = restating(read, write);
