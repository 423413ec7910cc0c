import { posix } from 'node:path';
import { z } from 'zod';
import { pythonName, requiredName } from '../../python-name.js';
import { table, toml } from './texts.js';
import { graphOf, reached, type Production } from './production.js';

const lockfile = z.looseObject({
  package: z
    .array(
      z.looseObject({
        name: z.string(),
        category: z.string().optional(),
        groups: z.array(z.string()).default([]),
        dependencies: table,
      }),
    )
    .default([]),
});

const project = z.looseObject({
  project: z
    .looseObject({
      dependencies: z.array(z.string()).default([]),
      'optional-dependencies': z.record(z.string(), z.array(z.string())).default({}),
    })
    .optional(),
  tool: z.looseObject({ poetry: z.looseObject({ dependencies: table }).optional() }).optional(),
});

/**
 * Poetry. What the lockfile says of a package's groups is so; where it says nothing (1.5 to 1.8), what pyproject.toml
 * asks for leads to it. Trivy overlooks requirements in some of their forms.
 */
export const poetry: Production = (text, manifests) => {
  const lock = toml(text, lockfile);
  if (lock === undefined) return undefined;
  const main = lock.package.filter(({ category, groups }) => category === 'main' || groups.includes('main'));
  const silent = lock.package.filter(({ category, groups }) => category === undefined && groups.length === 0);
  const said = main.map(({ name }) => pythonName(name));
  if (silent.length === 0) return (name) => said.includes(pythonName(name));
  const [, pyproject = ''] = [...manifests].find(([path]) => posix.basename(path) === 'pyproject.toml') ?? [];
  const asked = pyproject === '' ? undefined : toml(pyproject, project);
  if (asked === undefined || (asked.project === undefined && asked.tool?.poetry === undefined)) return undefined;
  const edges = lock.package.map(
    ({ name, dependencies }) => [pythonName(name), Object.keys(dependencies).map(pythonName)] as const,
  );
  const roots = [
    ...Object.keys(asked.tool?.poetry?.dependencies ?? {}).map(pythonName),
    ...(asked.project?.dependencies ?? []).map(requiredName),
    ...Object.values(asked.project?.['optional-dependencies'] ?? {}).flatMap((all) => all.map(requiredName)),
  ];
  const names = reached([...said, ...roots], graphOf(edges));
  return (name) => names.has(pythonName(name));
};
