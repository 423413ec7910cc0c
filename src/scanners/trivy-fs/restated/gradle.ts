import { restating, type OwnReading, type Stated } from './stated.js';

function read(text: string): OwnReading {
  const lines = text.split('\n').map((line) => line.trim());
  const packages = lines.flatMap((line) => {
    const [, name, version, configurations] = /^([^:#\s][^:]*:[^:]+):([^:=]+)(?:=(.*))?$/.exec(line) ?? [];
    const isForTests = configurations?.split(',').every((one) => one.startsWith('test')) ?? false;
    return name === undefined || version === undefined ? [] : [{ name, version, dev: isForTests }];
  });
  return { packages, unresolved: [] };
}

const write = (packages: readonly Stated[]): string =>
  packages.map(({ name, version }) => `${name}:${version}=runtimeClasspath\n`).join('');

/** gradle.lockfile. Trivy reads nothing behind a line of 64 KiB. */
export const restateGradle = restating(read, write);
