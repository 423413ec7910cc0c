import { UsageError } from '../errors.js';
import { seeHelp } from './wrong-word.js';

/** A path from the command line; `what` names it in the UsageError for one that no file system can have. */
export function usablePath(what: string, path: string): string {
  if (path !== '' && !path.includes('\0')) return path;
  throw new UsageError(`${what} is ${path === '' ? 'empty' : 'no possible path (it holds a NUL)'}; ${seeHelp}`);
}
