/** A command that a runner takes from the output of a step. */
export type RunnerCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

/** Characters that a comparison by culture takes for nothing. */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * All commands in the output of a step, as actions/runner reads it (ActionCommand.cs, OutputManager.cs), and a little
 * more: lines also end where a viewer ends them, any word counts as a command, and so does one without an end.
 */
export function runnerCommands(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).flatMap((line) => {
    const bare = line.replace(ignorable, '');
    if (bare.trimStart().startsWith('::')) return [colonCommand(bare.trimStart())];
    return bare.includes('##[') ? [bracketCommand(bare)] : [];
  });
}

/** `::name key=value,key=value::data`. */
function colonCommand(line: string): RunnerCommand {
  const end = line.indexOf('::', 2);
  const [info, data] = end < 0 ? [line.slice(2), ''] : [line.slice(2, end), line.slice(end + 2)];
  const { name, properties } = headOf(info, ',', inProperty);
  return { name, properties, data: inData(data) };
}

/** `anything##[name key=value;key=value]data`. */
function bracketCommand(line: string): RunnerCommand {
  const start = line.indexOf('##[') + 3;
  const end = line.indexOf(']', start);
  const [info, data] = end < 0 ? [line.slice(start), ''] : [line.slice(start, end), line.slice(end + 1)];
  const { name, properties } = headOf(info, ';', (text) => text);
  return { name, properties, data };
}

function headOf(info: string, separator: string, unescape: (text: string) => string) {
  const space = info.indexOf(' ');
  const [name, rest] = space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1).trim()];
  const pairs = rest.split(separator).flatMap((pair): readonly (readonly [string, string])[] => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at), unescape(pair.slice(at + 1))]];
  });
  return { name, properties: Object.fromEntries(pairs) };
}

const inData = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const inProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** What a step has set by its file of outputs, in order; throws where the runner would. */
export function fileOutputs(text: string): readonly (readonly [name: string, value: string])[] {
  const lines = text.split('\n');
  const outputs: (readonly [string, string])[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const [name, end] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (heredoc < 1 || end === '') throw new Error(`Invalid format '${line}'`);
    const close = lines.indexOf(end, at + 1);
    if (close < 0) throw new Error(`Matching delimiter not found '${end}'`);
    outputs.push([name, lines.slice(at + 1, close).join('\n')]);
    at = close;
  }
  return outputs;
}
