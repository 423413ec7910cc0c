import { z } from 'zod';
import { pythonName } from '../../python-name.js';
import { toml } from './texts.js';
import { graphOf, reached, type Production } from './production.js';

const names = z.array(z.looseObject({ name: z.string() })).default([]);

const lockfile = z.looseObject({
  manifest: z.looseObject({ requirements: names, members: z.array(z.string()).default([]) }).optional(),
  package: z
    .array(
      z.looseObject({
        name: z.string(),
        source: z.record(z.string(), z.unknown()).default({}),
        dependencies: names,
        'optional-dependencies': z.record(z.string(), names).default({}),
      }),
    )
    .default([]),
});

/** Sources of packages that stand in the repository: each may be shipped, whether or not the root asks for it. */
const local = ['editable', 'virtual', 'directory', 'path'];

/** uv. Trivy begins at the root alone, and so takes what other members of a workspace need for development. */
export const uv: Production = (text) => {
  const lock = toml(text, lockfile);
  if (lock === undefined) return undefined;
  const own = lock.package.filter(({ source }) => local.some((key) => key in source)).map(({ name }) => name);
  const asked = lock.manifest?.requirements.map(({ name }) => name) ?? [];
  const edges = lock.package.map(({ name, dependencies, 'optional-dependencies': optional }) => {
    const all = [...dependencies, ...Object.values(optional).flat()];
    return [pythonName(name), all.map((one) => pythonName(one.name))] as const;
  });
  const roots = [...own, ...(lock.manifest?.members ?? []), ...asked].map(pythonName);
  const names = reached(roots, graphOf(edges));
  return roots.length === 0 ? undefined : (name) => names.has(pythonName(name));
};
