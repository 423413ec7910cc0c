import type { Command, Context } from '../scanner.js';
import { toRepoPath } from '../../sarif/paths.js';
import { ignoreFileOf } from '../trivy/ignore-files.js';
import { ownCheckText } from './chart-check.js';
import { layoutOf, targetOf } from './layout.js';
import type { Options } from './options.js';
import type { Sorted } from './sorted.js';
import type { Unit } from './units.js';

/** Exit code with findings: no other end of Trivy has it. */
export const foundCode = 9;

/** One pass: which units are looked at, and whether comments and ignore files count in it. */
export type Pass = { readonly number: number; readonly units: readonly Unit[]; readonly honours: boolean };

/**
 * Modules from elsewhere are Terraform's to fetch: Trivy would ask registries and start git. What it fetches nobody has
 * pinned, so the way is barred.
 */
const offline = {
  ...Object.fromEntries(
    ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'https_proxy', 'http_proxy', 'all_proxy'].map((name) => [
      name,
      'http://127.0.0.1:9',
    ]),
  ),
  NO_PROXY: '',
  no_proxy: '',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
};

/** Kinds that this scanner accounts for; Trivy knows others, whose files nobody would miss in a report. */
const kinds = 'terraform,kubernetes,helm,dockerfile,cloudformation';

/**
 * One run over what is laid out for it. Trivy looks for `trivy.yaml` and `.trivyignore` where it is started: that is an
 * empty folder, and both are named besides. `fs` and not `config`: it alone says what an ignore file sets aside.
 */
export function scanCommand(context: Context<Options>, sorted: Sorted, pass: Pass): Command {
  const { scratch } = context;
  const name = `pass${pass.number}-${pass.honours ? 'honoured' : 'all'}`;
  const folder = `${name}/tree`;
  const layout = layoutOf(context, sorted, {
    folder,
    units: pass.units,
    isFirst: pass.number === 1,
    defused: !pass.honours,
  });
  const ignore = pass.honours ? ignoreFileOf(context) : undefined;
  const ignoreFile = `${name}/${ignore?.path ?? '.trivyignore'}`;
  const check = pass.units.some(({ kind }) => kind === 'chart') ? `${name}/check.rego` : undefined;
  return {
    name,
    program: 'tool',
    cwd: 'empty',
    network: 'none',
    env: offline,
    files: {
      ...layout.files,
      [`${name}/trivy.yaml`]: '',
      [ignoreFile]: ignore?.text ?? '',
      ...(check && { [check]: ownCheckText }),
    },
    copies: { ...layout.copies, ...valueFiles(context, folder) },
    reports: { report: `${name}/report.json`, ...untold(context, sorted, folder, pass) },
    args: [
      ...['fs', '--config', `${scratch}/${name}/trivy.yaml`, '--ignorefile', `${scratch}/${ignoreFile}`],
      ...['--scanners', 'misconfig', '--misconfig-scanners', kinds, '--show-suppressed'],
      ...['--exit-code', String(foundCode), '--skip-check-update', '--skip-version-check', '--disable-telemetry'],
      ...(check === undefined ? [] : ['--config-check', `${scratch}/${check}`, '--check-namespaces', 'user']),
      ...['--no-progress', '--cache-dir', `${scratch}/cache`, '--format', 'json'],
      ...['--output', `${scratch}/${name}/report.json`, ...valueFlags(context, folder), `${scratch}/${folder}`],
    ],
  };
}

const valuePaths = ({ 'tf-vars': variables, 'helm-values': values }: Options) =>
  [...variables, ...values].map((path) => toRepoPath(path));

const valueFiles = (context: Context<Options>, folder: string) =>
  Object.fromEntries(valuePaths(context.options).map((path) => [`${folder}/${targetOf(context, path)}`, path]));

function valueFlags(context: Context<Options>, folder: string): readonly string[] {
  const { options, scratch } = context;
  const at = (path: string): string => `${scratch}/${folder}/${targetOf(context, toRepoPath(path))}`;
  return [
    ...options['tf-vars'].flatMap((path) => ['--tf-vars', at(path)]),
    ...options['helm-values'].flatMap((path) => ['--helm-values', at(path)]),
  ];
}

/** Files of values that the options name and the tree does not have. */
export const missingValues = ({ options, files }: Context<Options>): readonly string[] =>
  valuePaths(options).filter((path) => !files.includes(path));

/** Texts that were too large to be looked at beforehand are read back. */
function untold(context: Context<Options>, sorted: Sorted, folder: string, { number, honours }: Pass) {
  if (number > 1 || honours) return {};
  const paths = context.expected.filter((path) => context.text(path) === undefined);
  return Object.fromEntries(paths.map((path) => [path, `${folder}/${targetOf(context, path, sorted.get(path))}`]));
}
