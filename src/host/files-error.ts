import { GateError } from '../errors.js';
import type { HostPath } from './host.js';

/** What the system's error codes mean, and what to do. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; give this user access or choose another path',
  EPERM: 'not permitted; give this user access or choose another path',
  EROFS: 'the file system is read-only; choose another path',
  ENOSPC: 'no space left on the device; free some space',
  EFBIG: 'larger than this process may write; raise the limit (ulimit -f)',
  EDQUOT: 'the disk quota is used up; free some space',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists already',
  ENOTEMPTY: 'the folder is not empty',
  ELOOP: 'it is, or leads through, a symbolic link',
  ENAMETOOLONG: 'the name is too long for this file system',
  EILSEQ: 'this file system cannot hold the name',
  EINVAL: 'this file system cannot hold the name',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
};

/** The system's code of a thrown error, such as `ENOENT`. */
export function errorCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** Does the error say that nothing stands at the path? */
export function isAbsent(thrown: unknown): boolean {
  const code = errorCode(thrown);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** A path for people: bytes as UTF-8, control characters as escapes. */
export function shownPath(path: HostPath): string {
  return path
    .toString('utf8')
    .replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** `cannot <doing> <path>: <what it means> (<code>)`, with the system's error as cause. */
export function fileError(doing: string, path: HostPath, cause: unknown): GateError {
  if (cause instanceof GateError) return cause;
  const code = errorCode(cause);
  const meaning = code === undefined ? undefined : meanings[code];
  const reason = meaning === undefined ? (code ?? 'unexpected error') : `${meaning} (${code ?? ''})`;
  return new GateError(`cannot ${doing} ${shownPath(path)}: ${reason}`, { cause });
}
