import { readYarn } from '../production/yarn.js';
import { ownReading, restating, type OwnReading, type Stated } from './stated.js';

function read(text: string): OwnReading | undefined {
  const entries = readYarn(text)?.filter(({ isOwn }) => !isOwn);
  return entries && ownReading(entries.flatMap(({ packages }) => packages));
}

const write = (packages: readonly Stated[]): string =>
  `# yarn lockfile v1\n\n${packages.map(({ name, version }) => `"${name}@${version}":\n  version "${version}"\n`).join('\n')}`;

/**
 * yarn.lock. Trivy takes aliases for names, leaves out packages that come from git or as archives, and all packages but
 * one where entries are not set apart as Yarn writes them, or have very long keys.
 */
export const restateYarn = restating(read, write);
