import { z } from 'zod';
import { isDevelopmentName } from '../../development-name.js';
import { ownReading, restating, type OwnReading, type Stated } from './stated.js';

const category = z.record(z.string(), z.looseObject({ version: z.string().default('') }));
const lockfile = z.record(z.string(), z.unknown());

function read(text: string): OwnReading | undefined {
  const lock = parsed(text);
  if (lock === undefined) return undefined;
  const all = Object.entries(lock).flatMap(([key, value]) => {
    if (key === '_meta') return [];
    const dev = key === 'develop' || isDevelopmentName(key);
    const packages = Object.entries(category.safeParse(value).data ?? {});
    return packages.map(([name, { version }]) => ({ name, version: version.replace(/^=+/, ''), dev }));
  });
  return ownReading(all.filter(({ version, dev }) => version !== '' || !dev));
}

function parsed(text: string): z.infer<typeof lockfile> | undefined {
  try {
    return lockfile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const write = (packages: readonly Stated[]): string =>
  JSON.stringify({
    _meta: {},
    default: Object.fromEntries(packages.map(({ name, version }) => [name, { version: `==${version}` }])),
    develop: {},
  });

/** Pipfile.lock. Trivy reads `default` alone, and a Pipfile may have any other category. */
export const restatePipenv = restating(read, write);
