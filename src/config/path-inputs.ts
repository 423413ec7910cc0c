import { UsageError } from '../errors.js';
import type { RepoPath } from '../model.js';
import { toRepoPath } from '../sarif/paths.js';
import type { InputName } from './inputs.js';
import { quoted } from './wrong-word.js';

/** C0 control characters and DEL: NUL ends a path early, a newline forges a line of a log. */
const control = /[\u0000-\u001f\u007f]/;

/**
 * A folder of the repository; `''`, where it is not given or `.`, is the root. `./` and a trailing `/` are
 * tolerated. Throws a UsageError for an absolute path, one that climbs, and one that could pass for a flag.
 */
export function readFolderPath(input: InputName, text: string): RepoPath {
  return text.trim() === '' ? '' : normalised(input, text).join('/');
}

/** A file of the repository; `undefined` where it is not given. Throws as `readFolderPath`, and for a folder. */
export function readFilePath(input: InputName, text: string): RepoPath | undefined {
  if (text.trim() === '') return undefined;
  const segments = normalised(input, text);
  if (segments.length === 0 || /(^|\/)\.?$/.test(text)) {
    throw refusal(input, text, 'names a folder', 'write the path of a file, relative to the root of the repository');
  }
  return segments.join('/');
}

function normalised(input: InputName, text: string): readonly RepoPath[] {
  const refuse = (what: string, remedy: string): UsageError => refusal(input, text, what, remedy);
  if (control.test(text)) throw refuse('holds a control character', 'remove it');
  if (text.includes('\\')) throw refuse('holds a backslash', 'separate folders with /');
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) {
    throw refuse('is absolute', 'write a path relative to the root of the repository');
  }
  if (text.startsWith('~')) throw refuse('begins with ~', 'write a path relative to the root of the repository');
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..'))
    throw refuse('climbs with ..', 'write a path that goes down from the root of the repository');
  if (segments.some((segment) => segment.toLowerCase() === '.git')) {
    throw refuse("leads into git's own folder", 'name a path that git tracks');
  }
  if (segments[0]?.startsWith('-') === true) throw refuse('begins with a dash', 'name another path');
  return segments.map(toRepoPath);
}

function refusal(input: InputName, text: string, what: string, remedy: string): UsageError {
  return new UsageError(`input ${input}: ${quoted(text)} ${what}; ${remedy}`);
}
