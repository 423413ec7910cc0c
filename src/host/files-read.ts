import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { GateError } from '../errors.js';
import { errorCode, fileError, isAbsent, shownPath } from './files-error.js';
import type { HostPath } from './host.js';

const chunkBytes = 1 << 20;

/**
 * Files up to here are read or hashed in one go: on thousands of small ones, the ways to other threads and back would
 * take several times as long as the work.
 */
const smallBytes = 1 << 18;

/** Without O_NONBLOCK, opening a named pipe would wait for its writer. */
const readable = constants.O_RDONLY | constants.O_NONBLOCK;

/** Content of a regular file, links followed; `undefined` if absent. Throws over `limit` bytes, also if it grows. */
export async function readWhole(path: HostPath, limit = Number.POSITIVE_INFINITY): Promise<Buffer | undefined> {
  try {
    const small = readSmall(path, limit);
    if (small !== undefined) return small;
    const file = await open(path, readable);
    try {
      return await readOpen(file, path, limit);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw fileError('read', path, cause);
  }
}

/** A small regular file; `undefined` for anything else, which then has its own way, and its own error. */
function readSmall(path: HostPath, limit: number): Buffer | undefined {
  const file = openSync(path, readable);
  try {
    const stat = fstatSync(file);
    // What has no size has not told it: the files of `/proc`.
    const isSmall = stat.isFile() && stat.size > 0 && stat.size <= Math.min(limit, smallBytes);
    return isSmall ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

async function readOpen(file: FileHandle, path: HostPath, limit: number): Promise<Buffer> {
  const stat = await file.stat();
  if (!stat.isFile()) throw new GateError(`cannot read ${shownPath(path)}: it is no regular file`);
  if (stat.size > limit) throw tooLarge(path, limit);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of pieces(file, Math.min(chunkBytes, stat.size + 1))) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) throw tooLarge(path, limit);
  }
  return Buffer.concat(chunks, length);
}

async function* pieces(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function tooLarge(path: HostPath, limit: number): GateError {
  return new GateError(`cannot read ${shownPath(path)}: it is larger than ${String(limit)} bytes`);
}

/** sha256 of a regular file, lower-case hex; `undefined` if absent, a link, or anything else. */
export async function digestOf(path: string): Promise<string | undefined> {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile()) return undefined;
    return stat.size <= smallBytes ? digestOfSmall(path) : await digestOfLarge(path);
  } catch (cause) {
    if (isAbsent(cause) || errorCode(cause) === 'ELOOP') return undefined;
    throw fileError('read', path, cause);
  }
}

/** Filled and emptied within one call: thousands of small files need no memory of their own each. */
const small = Buffer.allocUnsafeSlow(smallBytes);

function digestOfSmall(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const hash = createHash('sha256');
    for (let length = readSync(file, small); length > 0; length = readSync(file, small)) {
      hash.update(small.subarray(0, length));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

async function digestOfLarge(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafeSlow(chunkBytes);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
