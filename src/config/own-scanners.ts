import { z } from 'zod';
import { gateIds } from '../gates.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import type { OwnScanners } from '../own-scanners.js';
import { checkoutGlobGrammar, reportGrammar, variableGrammar } from '../grammars.js';
import { isRunnersName, isSecretName } from '../variable-names.js';
import type { Registry } from './registry.js';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'write small letters and digits, with dashes between' })
  .max(40);
const gate = z.enum(gateIds).default('custom').describe('The gate that it answers for. Default: custom.');
const argv = z.array(z.string().min(1)).min(1);
const negated = 'write globs that say which files fit; none may begin with `!`, which fits all others';
const globs = z.array(
  z
    .string()
    .min(1)
    .refine((glob) => !glob.startsWith('!'), { error: negated }),
);

/** Names that nobody would give to configuration. */
const madeUp = ['zqxv', 'Kw-7_uj.0yq', 'hn84'].flatMap((name) => [name, `${name}/${name}`, `pt3/xj/${name}`]);

const fitsMadeUp = (glob: string): boolean => madeUp.some(pathMatcher([glob]));

const steering = globs.refine((all) => !all.some((glob) => glob !== '' && fitsMadeUp(glob)), {
  error: 'name the files that configure it: a glob that fits any name takes the whole change from judgement',
});

const checkoutGlob = z.string().regex(checkoutGlobGrammar, {
  error: 'write a glob that is relative to the root of the repository',
});

const report = z.string().refine((path) => path === '-' || reportGrammar.test(path), {
  error: 'write a path below the folder in which the program runs, or - for what it prints',
});

const variable = z
  .string()
  .regex(variableGrammar, { error: 'write the name of a variable' })
  .refine((name) => !isRunnersName(name), { error: 'name no variable of the runner or of this program' });

const custom = z
  .strictObject({
    id: id.describe('Its name among all scanners.'),
    gate,
    command: argv.describe('Program of the machine and its arguments, as a list.'),
    setup: z.array(argv).default([]).describe('Commands that prepare it. Default: none.'),
    reports: z.array(report).min(1).describe('SARIF files that it must write; `-` is what it prints.'),
    'exit-codes': z
      .array(z.int().min(0).max(255))
      .min(1)
      .default([0, 1])
      .describe('How it ends when it has looked. Default: [0, 1].'),
    detect: globs.default([]).describe('Globs of files, one of which there must be. Default: it always applies.'),
    'steered-by': steering
      .default([])
      .describe('Globs of files that configure it, which are taken from the trusted commit. Default: none.'),
    executes: z
      .enum(['nothing', 'repository'])
      .describe('Whether it runs code of the repository: its packages, plugins, configuration that is code.'),
    env: z.array(variable).default([]).describe('Names of variables that it gets. Default: none.'),
  })
  .refine(({ executes, env }) => executes === 'nothing' || !env.some(isSecretName), {
    path: ['env'],
    error: 'name no token, password or key: code of the repository would have it',
  });

const imported = z
  .strictObject({
    id: id.optional().describe('Its name among all scanners. Default: import- and the name of the tool.'),
    gate,
    tool: z.string().min(1).describe('Name of the tool, as its reports have it.'),
    sarif: z.array(checkoutGlob).min(1).describe('Globs of reports that an earlier step left; each must fit one.'),
    'allow-unproven': z
      .boolean()
      .default(false)
      .describe('Whether reports count that do not say that the tool ran to its end. Default: false.'),
  })
  .refine(({ id: own, tool }) => own !== undefined || /[a-z0-9]/i.test(tool), {
    path: ['tool'],
    error: 'give it an id: none can be made of this name',
  });

const named = (tool: string): string =>
  `import-${tool
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`.slice(0, 40);

/** Keys of the policy that add scanners. */
export const ownScannersShape = {
  custom: z.array(custom).describe('Programs that write SARIF: scanners of your own.').optional(),
  import: z.array(imported).describe('SARIF that other steps or jobs have made.').optional(),
  'execute-repository': z
    .boolean()
    .describe('Whether scanners may run code of the repository in this job. Default: false.')
    .optional(),
};

type Rules = { readonly [Key in keyof typeof ownScannersShape]?: z.infer<(typeof ownScannersShape)[Key]> };

/** What the policy says of them. */
export function ownScanners(rules: Rules): OwnScanners {
  return {
    custom: (rules.custom ?? []).map(({ 'exit-codes': exitCodes, 'steered-by': steeredBy, ...entry }) => ({
      ...entry,
      exitCodes,
      steeredBy,
    })),
    imports: (rules.import ?? []).map(({ id: own, 'allow-unproven': allowUnproven, ...entry }) => ({
      ...entry,
      id: own ?? named(entry.tool),
      allowUnproven,
    })),
    executeRepository: rules['execute-repository'] ?? false,
  };
}

/** Does the policy add nothing? */
export const isNothing = ({ custom: customs, imports, executeRepository }: OwnScanners): boolean =>
  customs.length === 0 && imports.length === 0 && !executeRepository;

/** An id that stands for two scanners, and where the second one is. */
export function doubledId(
  { custom: customs, imports }: OwnScanners,
  registry: Registry,
): { readonly id: string; readonly path: readonly [string, number] } | undefined {
  const known = new Set(Object.keys(registry));
  const places = [
    ...customs.map((entry, index) => ({ id: entry.id, path: ['custom', index] as const })),
    ...imports.map((entry, index) => ({ id: entry.id, path: ['import', index] as const })),
  ];
  return places.find((place) => known.has(place.id) || known.size === known.add(place.id).size);
}
