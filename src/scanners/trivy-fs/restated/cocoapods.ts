import { parseDocument } from 'yaml';
import { z } from 'zod';
import { ownReading, restating, type OwnReading, type Stated } from './stated.js';

const lockfile = z.looseObject({ PODS: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).nullish() });

function read(text: string): OwnReading | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  const lock = document.errors.length > 0 ? undefined : lockfile.safeParse(document.toJS()).data;
  if (lock === undefined) return undefined;
  const pods = (lock.PODS ?? []).flatMap((one) => (typeof one === 'string' ? [one] : Object.keys(one)));
  const all = pods.map((pod) => {
    const [, name = pod, version = ''] = /^(\S+)(?: \((.*)\))?$/.exec(pod) ?? [];
    // `AFNetworking/Security` is a part of AFNetworking, and an advisory is about the whole.
    return { name: name.replace(/\/.*$/, ''), version };
  });
  return ownReading(all);
}

const write = (packages: readonly Stated[]): string =>
  `PODS:\n${packages.map(({ name, version }) => `  - ${JSON.stringify(`${name} (${version})`)}\n`).join('')}`;

/** Podfile.lock. Trivy looks for advisories about the parts of a pod by the names of the parts. */
export const restateCocoapods = restating(read, write);
