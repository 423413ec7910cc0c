import type { RepoPath } from '../../model.js';
import type { Command, Context, Probe } from '../scanner.js';
import { configurations, copyOf, folder, settings } from './files.js';
import type { Options } from './options.js';
import { readReport, wrongEnd } from './report.js';

type Zizmor = Context<Options>;

/** The configuration that counts, if there is one. */
export const configurationOf = ({ steering }: Pick<Zizmor, 'steering'>): RepoPath | undefined =>
  configurations.find((path) => steering.includes(path));

/**
 * Without a token and `--offline`, it asks nobody. Which configuration counts is always said: it would look for one in
 * the folders above as well. A broken file is an error (`--strict-collection`).
 */
function command(name: string, target: string, flags: readonly string[]): Command {
  return {
    name,
    program: 'tool',
    args: [
      ...['--offline', '--collect=all', '--strict-collection', '--format=json', '--no-progress', '--color=never'],
      ...flags,
      ...['--', target],
    ],
    cwd: 'scratch',
    env: { RUST_BACKTRACE: '0' },
    network: 'none',
  };
}

/** Audits copies of the files that are judged: zizmor finds nothing else, and no ignore file leaves one out. */
export function scanCommand(context: Zizmor): Command {
  const own = configurationOf(context);
  return {
    ...command('all findings', folder, ['--no-ignores', ...choices(context)]),
    copies: {
      ...Object.fromEntries(context.expected.map((path) => [copyOf(path), path])),
      ...(own === undefined ? {} : { [`${settings}/${own}`]: own }),
    },
  };
}

/** The same, as its comments and the configuration would have it. */
export const honouredCommand = (context: Zizmor): Command =>
  command('findings that are not ignored', folder, choices(context));

function choices(context: Zizmor): readonly string[] {
  const own = configurationOf(context);
  const configuration = own === undefined ? '--no-config' : `--config=${settings}/${own}`;
  return [`--persona=${context.options.persona}`, configuration];
}

const canary = [
  'on: pull_request_target',
  'permissions: {}',
  'jobs:',
  '  a:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - run: echo ${{ github.event.pull_request.title }}',
  '',
].join('\n');

/** A zizmor that finds nothing, or does not say what it has read, would look like harmless workflows. */
export function probes({ nonce }: Zizmor): readonly Probe[] {
  const file = `.github/workflows/${nonce}.yml`;
  return [
    {
      proves: 'a planted injection was found',
      command: {
        ...command('canary', 'canary', ['--no-config', '--no-ignores']),
        files: { [`canary/${file}`]: canary },
      },
      accept: (execution) => {
        const found = readReport(execution.stdout)?.some(
          ({ ident, locations }) =>
            ident === 'template-injection' &&
            locations.some(({ symbolic }) => symbolic.key.Local.verbatim_path.endsWith(file)),
        );
        return wrongEnd(execution) ?? (found === true ? undefined : 'the planted injection was not found');
      },
    },
  ];
}
