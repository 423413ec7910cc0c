import { defaultOutput, flags, formats, type Flag, type commands } from './arguments.js';
import { exitCodes } from '../errors.js';
import { gates, gateIds } from '../gates.js';
import type { hookActions } from './hook-arguments.js';
import { inputDescriptions } from './inputs.js';
import { toolsFormats, type toolsActions } from './tools-arguments.js';

type Row = readonly [term: string, text: string];

/** Lines are no longer than this on a wide terminal, and no shorter than the other on a narrow one. */
const widest = 100;
const narrowest = 50;

const commandTexts: Readonly<Record<(typeof commands)[number], Row>> = {
  check: ['check [DIR]', 'Judge the repository that holds DIR (default: the current folder).'],
  fix: ['fix maintenance [DIR]', 'Write the entries that .github/dependabot.yml lacks.'],
  hook: ['hook ACTION [DIR]', 'Judge before every commit or push, by a git hook (below).'],
  tools: ['tools ACTION [NAME...]', 'Look after the pinned tools (below).'],
  rules: ['rules lock [DIR]', 'Write down the digests of the rule packs that the policy names.'],
  schema: ['schema', 'Print the JSON Schema of the policy file.'],
  help: ['help', 'Print this text.'],
  version: ['version', 'Print the version.'],
};

const hookTexts: Readonly<Record<(typeof hookActions)[number], Row>> = {
  install: ['install [DIR]', 'Write the pre-commit hook of a repository; with --pre-push that hook.'],
  uninstall: ['uninstall [DIR]', 'Remove it, if it is ours.'],
  status: ['status [DIR]', 'Which hooks are there, and whose they are.'],
  run: ['run pre-commit', 'What the hooks call: judge what is staged, or (run pre-push) what is pushed.'],
};

const actionTexts: Readonly<Record<(typeof toolsActions)[number], Row>> = {
  list: ['list', 'What is pinned: version, license, age, sources, installed or not.'],
  install: ['install [NAME...]', 'Fetch and verify tools ahead of a run. Default: all.'],
  verify: ['verify [NAME...]', 'Hash every byte of what is installed again. Removes nothing.'],
  why: ['why NAME', 'Where a tool came from, what was checked, all digests.'],
};

/** What stands for a flag's value, and what it does; the flags that are inputs are described as those. */
const flagTexts: Readonly<Record<Exclude<Flag, (typeof inputDescriptions)[number]['name']>, Row>> = {
  output: ['=FOLDER', `Where the reports go. Default: ${defaultOutput}.`],
  format: [
    '=FORMAT',
    `What is printed: ${formats.join(', ')} (check); ${toolsFormats.join(', ')} (tools). Default: text.`,
  ],
  quiet: ['', 'Print the verdict only; no progress.'],
  staged: ['', 'Judge what is staged, as a commit hook needs it.'],
  commit: ['=REVISION', 'Judge that commit, whatever the working tree holds.'],
  'pre-push': ['', 'The hook that judges what is pushed (hook install, uninstall).'],
  shared: ['', 'Also where other repositories use the same hooks (hook install, uninstall).'],
  'dry-run': ['', 'Show what would change, and change nothing (fix).'],
  help: ['', 'Print this text.'],
  version: ['', 'Print the version.'],
};

const exitTexts: readonly Row[] = [
  [String(exitCodes.pass), 'pass: every gate that blocks has passed, with proof; every tool is verified'],
  [String(exitCodes.fail), 'fail: findings count'],
  [
    String(exitCodes.error),
    'error: a gate could not tell, or none ran (also when others fail); a tool is missing or refused',
  ],
  [String(exitCodes.usage), 'the configuration or the command line is wrong'],
];

const examples: readonly Row[] = [
  ['security-gates check', 'Everything that applies here.'],
  ['security-gates check --gates secrets --staged', 'Before a commit.'],
  ['security-gates hook install', 'The same before every commit, with all gates that are quick.'],
  ['security-gates check shop --fail-on secrets=low,lint=high', 'Other thresholds.'],
  ['security-gates check --format sarif > results.sarif', 'For another tool.'],
  ['security-gates fix maintenance --dry-run', 'What is missing in .github/dependabot.yml.'],
  ['security-gates tools install', 'When an image is built, so that runs need no network.'],
];

const gateRows = gateIds.map((id): Row => [id, `${gates[id].threat}. Fails on: ${gates[id].failOn}.`]);

/** The help text, ready for a terminal of that many columns; ends with a line feed. */
export function helpText(columns: number): string {
  const width = Math.max(narrowest, Math.min(columns, widest));
  const sections: readonly (readonly [title: string, body: string])[] = [
    [
      'Usage',
      '  security-gates COMMAND [FLAGS] [DIR]\n  security-gates fix GATE [--dry-run] [DIR]\n  security-gates hook ACTION [FLAGS] [DIR]\n  security-gates tools ACTION [FLAGS] [NAME...]\n',
    ],
    ['Commands', table(Object.values(commandTexts), width)],
    ['Actions of hook', table(Object.values(hookTexts), width)],
    ['Actions of tools', table(Object.values(actionTexts), width)],
    ['Flags (tools takes --format, install and verify --quiet, and install --mirror)', table(flagRows(), width)],
    ['Gates', table(gateRows, width)],
    ['Examples', examples.map(([line, text]) => `${wrapped(text, width, 2)}\n    ${line}\n`).join('')],
    ['Exit codes', table(exitTexts, width)],
  ];
  const title = wrapped('security-gates answers: may this commit be merged and deployed?', width, 0);
  return `${title}\n${sections.map(([name, body]) => `\n${name}:\n${body}`).join('')}`;
}

function flagRows(): readonly Row[] {
  const inputs = inputDescriptions
    .filter(({ name }) => name !== 'token')
    .map(({ name, description }): Row => [`--${name}=VALUE`, description]);
  const own = Object.entries(flagTexts).map(([name, [value, text]]): Row => {
    const short = Object.entries(flags).find(([flag]) => flag === name)?.[1];
    const letter = short !== undefined && 'short' in short ? `, -${short.short}` : '';
    return [`--${name}${value}${letter}`, text];
  });
  return [...inputs, ...own];
}

/** Terms in a column of their own, texts wrapped beside them. */
function table(rows: readonly Row[], width: number): string {
  const indent = 4 + Math.max(...rows.map(([term]) => term.length));
  return rows
    .map(([term, text]) => `  ${term.padEnd(indent - 2)}${wrapped(text, width, indent).trimStart()}\n`)
    .join('');
}

function wrapped(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}
