import { parseArgs } from 'node:util';
import { advice, lowered, quoted } from '../../src/config/wrong-word.js';
import { UsageError, messageOf } from '../../src/errors.js';
import { gateIds, type GateId } from '../../src/gates.js';

/** The scanner that is to be begun. */
export type Request = { readonly id: string; readonly gate: GateId; readonly tool: string };

/** How it is asked for; npm hands options on behind `--`. */
export const usage = `npm run create-scanner ID -- --gate ${gateIds.join('|')} [--tool NAME]`;

const options = { gate: { type: 'string' }, tool: { type: 'string' } } as const;

/** Reads the command line. Throws a `UsageError` that says what is wrong and how it is done. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const [id, ...more] = positionals;
  if (id === undefined) throw new UsageError(`an id is missing: ${usage}`);
  const gate = gateOf(values.gate);
  if (more.length > 0) throw new UsageError(`one scanner at a time, not ${more.map(quoted).join(', ')} too: ${usage}`);
  if (taken.has(id))
    throw new UsageError(`${quoted(id)} is no id of a scanner: it means something in TypeScript already`);
  return { id: nameOf('id of a scanner', id), gate, tool: nameOf('name of a tool', values.tool ?? id) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const [first = ''] = messageOf(cause).split('. ');
    throw new UsageError(`${lowered(first)}: ${usage}`, { cause });
  }
}

function gateOf(given: string | undefined): GateId {
  if (given === undefined) throw new UsageError(`the gate is missing (npm keeps what stands before --): ${usage}`);
  const gate = gateIds.find((one) => one === given);
  if (gate !== undefined) return gate;
  const instead = 'A new one needs an entry in src/gates.ts first.';
  throw new UsageError(`there is no gate ${quoted(given)}: ${advice(given, gateIds)}. ${instead}`);
}

/** As the test of the contract has ids; short enough for names of files and of categories. */
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longest = 40;

/** Names that cannot stand for a variable in the generated registry, or that it has for itself. */
const taken = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return scanners static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

function nameOf(what: string, name: string): string {
  if (kebabCase.test(name) && name.length <= longest) return name;
  const form = `lower-case letters, digits and single dashes, begun with a letter, at most ${longest}, such as tf-lint`;
  throw new UsageError(`${quoted(name)} is no ${what}: use ${form}`);
}
