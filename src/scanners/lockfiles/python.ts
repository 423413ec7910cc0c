import { posix } from 'node:path';
import { parse } from 'smol-toml';
import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { pythonName, requiredName } from '../python-name.js';
import type { Tree } from '../scanner.js';

const names = z.array(z.unknown()).default([]);
const groups = z.record(z.string(), names).default({});
const table = z.record(z.string(), z.unknown()).default({});

const schema = z.looseObject({
  project: z.looseObject({ dependencies: names, 'optional-dependencies': groups }).optional(),
  'dependency-groups': groups,
  tool: z
    .looseObject({
      poetry: z
        .looseObject({
          dependencies: table,
          'dev-dependencies': table,
          group: z.record(z.string(), z.looseObject({ dependencies: table })).default({}),
        })
        .optional(),
    })
    .optional(),
});

type Pyproject = z.infer<typeof schema>;

/** A pyproject.toml; `undefined` for a text that is none, which may ask for anything. */
function readPyproject(text: string): Pyproject | undefined {
  try {
    return schema.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What it asks for to be run, with extras: PEP 621's lists, and Poetry's table without the version of Python. */
function namesForUse({ project, tool }: Pyproject): readonly string[] {
  const lists = [project?.dependencies ?? [], ...Object.values(project?.['optional-dependencies'] ?? {})];
  const said = lists.flat().flatMap((one) => (typeof one === 'string' ? [requiredName(one)] : []));
  return [...said, ...poetryNames(tool?.poetry?.dependencies ?? {})];
}

const poetryNames = (all: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(all).flatMap((name) => (name === 'python' ? [] : [pythonName(name)]));

/** Does it ask for anything, be it for development? */
export function asksInPyproject(text: string): boolean {
  const read = readPyproject(text);
  if (read === undefined) return true;
  const { poetry } = read.tool ?? {};
  const inGroups = Object.values(poetry?.group ?? {}).flatMap(({ dependencies }) => poetryNames(dependencies));
  const forDevelopment = [...Object.values(read['dependency-groups']).flat(), ...inGroups];
  return [...namesForUse(read), ...forDevelopment, ...poetryNames(poetry?.['dev-dependencies'] ?? {})].length > 0;
}

/** In setup.py an argument or an entry, in setup.cfg an option; neither an empty list, nor nothing at all. */
const installRequires =
  /^[^#\n]*\binstall_requires["']?[^\S\n]*[:=](?!=)(?!\s*(?:\[\s*(?:#.*\n\s*)*\]|\(\s*\)|None\b))(?:[^\S\n]*[^\s#]|[^\S\n]*(?:#.*)?\n(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]+[^\s#])/m;

/** The same of extras: a mapping with something in it, or a section. */
const extrasRequire =
  /^[^#\n]*\bextras_require["']?[^\S\n]*[:=](?!=)\s*(?!\{\s*(?:#.*\n\s*)*\}|None\b)\S|^\[options\.extras_require\]\s*(?:#.*\n\s*)*[\w-]+\s*=/m;

/** Does a text of setuptools ask for what a package needs to run? */
export const asksInSetup = (text: string): boolean => installRequires.test(text) || extrasRequire.test(text);

/** Names of a list that stands in the text itself. */
const installedList = /\binstall_requires["']?\s*[:=]\s*\[([^\]]*)\]/;

/** Names that setup.py or setup.cfg asks for, as far as the text itself says them. */
function namesInSetup(text: string): readonly string[] {
  const [, list = ''] = installedList.exec(text) ?? [];
  return [...list.replace(/#.*$/gm, '').matchAll(/["']([^"']+)["']/g)].map(([, one = '']) => requiredName(one));
}

/** Files of requirements beside a manifest, or below `requirements/` there; and locks of the standard form. */
const requirements = /^(?:(?:[^/]*requirements[^/]*|requirements\/.+)\.(?:txt|lock|pip)|pylock(?:\.[^./]+)?\.toml)$/i;

/**
 * Do the files of requirements beside a manifest name all that it asks for to be run? One that is too large to be read
 * may name anything.
 */
export function requirementsFix(path: RepoPath, text: string, tree: Tree): boolean {
  const folder = posix.dirname(path);
  const below = folder === '.' ? '' : `${folder}/`;
  const files = tree.files.filter((file) => file.startsWith(below) && requirements.test(file.slice(below.length)));
  const texts = files.map((file) => tree.read(file));
  if (files.length === 0) return false;
  if (texts.includes(undefined)) return true;
  const named = new Set(
    texts.flatMap((one = '') =>
      [...one.matchAll(/^\s*(?:name\s*=\s*["'])?([A-Za-z0-9][\w.-]*)/gm)].map(([, name = '']) => pythonName(name)),
    ),
  );
  const asked = posix.basename(path) === 'pyproject.toml' ? readPyproject(text) : undefined;
  return (asked === undefined ? namesInSetup(text) : namesForUse(asked)).every((name) => named.has(name));
}
