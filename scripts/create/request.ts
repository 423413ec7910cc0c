import { parseArgs } from 'node:util';
import { advice, quoted } from '../../src/config/wrong-word.js';
import { UsageError } from '../../src/errors.js';
import { gateIds, type GateId } from '../../src/gates.js';

/** The scanner that is to be begun. */
export type Request = { readonly id: string; readonly gate: GateId; readonly tool: string };

/** How it is asked for; npm hands options on behind `--`. */
export const usage = `npm run create-scanner ID -- --gate ${gateIds.join('|')} [--tool NAME]`;

const options = { gate: { type: 'string' }, tool: { type: 'string' } } as const;

/** Reads the command line. Throws a `UsageError` that says what is wrong and how it is done. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [unknown] = Object.keys(values).filter((name) => !(name in options));
  if (unknown !== undefined) throw new UsageError(`there is no option ${quoted(`--${unknown}`)}: ${usage}`);
  const [id, ...more] = positionals;
  if (id === undefined) throw new UsageError(`an id is missing: ${usage}`);
  const gate = gateOf(values.gate);
  if (more.length > 0) throw new UsageError(`one scanner at a time, not ${more.map(quoted).join(', ')} too: ${usage}`);
  const [name, tool] = [nameOf('id of a scanner', id), nameOf('name of a tool', values.tool ?? id)];
  if (taken.has(name))
    throw new UsageError(`"${name}" is no id of a scanner: it means something in TypeScript already`);
  return { id: name, gate, tool };
}

function gateOf(given: string | boolean | undefined): GateId {
  if (typeof given !== 'string')
    throw new UsageError(`the gate is missing (npm keeps what stands before --): ${usage}`);
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

function nameOf(what: string, name: string | boolean): string {
  if (typeof name !== 'string') throw new UsageError(`the ${what} is missing: ${usage}`);
  if (kebabCase.test(name) && name.length <= longest) return name;
  const form = `lower-case letters, digits and single dashes, begun with a letter, at most ${longest}, such as tf-lint`;
  throw new UsageError(`${quoted(name)} is no ${what}: use ${form}`);
}
