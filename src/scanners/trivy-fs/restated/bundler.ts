import { ownReading, restating, type OwnReading, type Stated } from './stated.js';

function read(text: string): OwnReading {
  const specs = [...text.matchAll(/^ {4}([^\s(]+)(?: \(([^)\n]*)\))?\s*$/gm)];
  // What follows the version is the platform: `1.13.6-x86_64-linux`.
  return ownReading(specs.map(([, name = '', version = '']) => ({ name, version: version.replace(/-.*$/, '') })));
}

const write = (packages: readonly Stated[]): string =>
  `GEM\n  specs:\n${packages.map(({ name, version }) => `    ${name} (${version})\n`).join('')}\nDEPENDENCIES\n`;

/** Gemfile.lock. Of a gem with other versions for other platforms Trivy sees the last. */
export const restateBundler = restating(read, write);
