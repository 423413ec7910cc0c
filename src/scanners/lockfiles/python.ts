import { parse } from 'smol-toml';
import { z } from 'zod';

const projectDependencies = /^dependencies\s*=\s*\[\s*(?:#.*\n\s*)*["']/m;
const poetryDependencies = /^\[tool\.poetry\.dependencies\]([^[]*)/m;

/** PEP 621's lists, or Poetry's table with more in it than the version of Python. */
export function asksInPyproject(text: string): boolean {
  const [, poetry = ''] = poetryDependencies.exec(text) ?? [];
  return projectDependencies.test(text) || /^\s*(?!python\s*=)["\w-]+\s*=/m.test(poetry) || hasExtras(text);
}

const schema = z.looseObject({
  project: z.looseObject({ 'optional-dependencies': z.record(z.string(), z.array(z.unknown())) }),
});

function hasExtras(text: string): boolean {
  if (!text.includes('optional-dependencies')) return false;
  try {
    const { data } = schema.safeParse(parse(text));
    return Object.values(data?.project['optional-dependencies'] ?? {}).some((list) => list.length > 0);
  } catch {
    return true;
  }
}

/** In setup.py an argument or an entry, in setup.cfg an option; neither an empty list, nor nothing at all. */
const installRequires =
  /^[^#\n]*\binstall_requires["']?[^\S\n]*[:=](?!=)(?!\s*(?:\[\s*(?:#.*\n\s*)*\]|\(\s*\)|None\b))(?:[^\S\n]*[^\s#]|[^\S\n]*(?:#.*)?\n(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]+[^\s#])/m;

/** Does a text of setuptools ask for what a package needs to run? */
export const asksInSetup = (text: string): boolean => installRequires.test(text);
