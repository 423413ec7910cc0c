import type { Console } from './host.js';

/** Characters that a comparison by culture takes for nothing: controls, soft hyphens, joiners and the like. */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Whatever ends a line for the runner or for a log viewer; the parts between are kept with their ends. */
const lineEnds = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;

/**
 * Makes text safe for the log of a workflow run. The runner takes a line for a command when it begins with `::`
 * after white space, or has `##[` anywhere, both compared by culture, which overlooks ignorable characters
 * (actions/runner, ActionCommand.cs). Such a line gets `| ` in front, and the brackets are parted.
 */
export function withoutCommands(text: string): string {
  return text
    .split(lineEnds)
    .map((part, at) => (at % 2 === 1 ? part : harmless(part)))
    .join('');
}

function harmless(line: string): string {
  const bare = line.replace(ignorable, '');
  const parted = bare.includes('##[') ? bare.replaceAll('##[', '# #[') : line;
  return bare.trimStart().startsWith('::') ? `| ${parted}` : parted;
}

/** Everything that is printed, whoever wrote it, is text to the runner and never a command. */
export function guarded(console: Console): Console {
  return {
    ...console,
    out: (text) => {
      console.out(withoutCommands(text));
    },
    err: (text) => {
      console.err(withoutCommands(text));
    },
  };
}
