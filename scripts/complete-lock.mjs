// Adds the optional packages of other platforms that a registry mirror did not serve when package-lock.json was
// written: without them `npm ci` calls the lock out of sync. They carry no integrity (their bytes were not seen); an
// `npm install` where the whole registry is reached fills it in. Run after each `npm install` behind such a mirror.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64'];

/** The word of a list that a package's name ends in, as in `@swc/core-linux-arm-gnueabihf`. */
const wordIn = (name, words) => words.find((word) => name.split(/[-/]/).includes(word));

function entry(name, version, parent) {
  const [os, cpu] = [wordIn(name, systems), wordIn(name, processors)];
  if (os === undefined || cpu === undefined) throw new Error(`${name}: no platform in the name; add it by hand`);
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: ${version} is no exact version; add it by hand`);
  return { version, cpu: [cpu], ...(parent.dev ? { dev: true } : {}), optional: true, os: [os] };
}

const added = Object.values(lock.packages).flatMap((parent) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined)
    .map(([name, version]) => [`node_modules/${name}`, entry(name, version, parent)]),
);
lock.packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(`added ${added.length} packages of other platforms to package-lock.json\n`);
