import type { InputName, Inputs } from './config/inputs.js';
import { quote } from './scan/quote.js';

/** Inputs that change what is judged or how, besides the gates. An artifact is to be had in its own run alone. */
const telling = ['fail-on', 'config', 'working-directory', 'offline-data', 'images'] as const satisfies InputName[];

/** Lists may stand on several lines, as a workflow holds them. */
const lists: readonly InputName[] = ['fail-on', 'images'];

/**
 * What follows `security-gates check --gates GATE` to judge the same folder by the same inputs, with a space before
 * each word and ready for a POSIX shell; `''` where neither was given. `directory` is as the user gave it.
 */
export function sameArguments(directory: string, inputs: Inputs): string {
  const flags = telling.flatMap((name) => {
    const given = inputs[name].trim();
    const value = lists.includes(name) ? given.replaceAll(/\s+/g, ' ') : given;
    if (value === '') return [];
    return value.startsWith('-') ? [`--${name}=${quote(value)}`] : [`--${name}`, quote(value)];
  });
  return [...folder(directory), ...flags].map((word) => ` ${word}`).join('');
}

/** The current folder need not be said; a leading dash would make it a flag. */
function folder(directory: string): readonly string[] {
  if (directory === '.' || directory === '') return [];
  return [quote(directory.startsWith('-') ? `./${directory}` : directory)];
}
