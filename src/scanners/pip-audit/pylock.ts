import { parse } from 'smol-toml';
import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { nothing, type Requirements } from './requirements.js';

const lockSchema = z.looseObject({
  'lock-version': z.string(),
  packages: z.array(z.looseObject({ name: z.string(), version: z.string().optional() })),
});

/** PEP 751: every package has a version, unless it comes from an address or a folder. */
export function readPylock(path: RepoPath, text: string): readonly Requirements[] {
  const read = lockSchema.safeParse(parsed(text));
  if (!read.success) return [problem(`${path} is no lock file of the form that PEP 751 describes`)];
  const { packages, 'lock-version': version } = read.data;
  if (!/^1\.\d+$/.test(version)) return [problem(`${path} has lock-version ${version.slice(0, 20)}; 1.0 is known`)];
  const lines = text.split('\n');
  return packages.map(({ name, version: locked }): Requirements => {
    const line = lines.findIndex((one) => /^\s*name\s*=/.test(one) && one.includes(name)) + 1;
    if (locked === undefined) return { ...nothing, unversioned: [{ where: `${path}:${line}`, text: name }] };
    const pin = { extras: '', specifier: `==${locked}`, marker: '', hashed: true, via: [] };
    return { ...nothing, requirements: [{ kind: 'requirement', line, path, name, ...pin }] };
  });
}

const problem = (text: string): Requirements => ({ ...nothing, problems: [text] });

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
