import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { messageOf } from '../errors.js';
import { attempt, type Try } from './download-attempt.js';
import { openTransport } from './download-transport.js';
import { shownUrl } from './download-url.js';
import { fileError } from './files-error.js';
import { removeAtEnd } from './files-remove.js';
import type { DownloadRequest, DownloadResult } from './host.js';
import { atEnd } from './process-end.js';

type Env = Readonly<Record<string, string | undefined>>;

/** How long a download puts up with a bad network, in milliseconds. */
export type Patience = {
  /** Waits before the second try, the third, and so on. */
  readonly waits: readonly number[];
  /** A server that says nothing for so long is given up for this try. */
  readonly silence: number;
};

const usualPatience: Patience = { waits: [1_000, 4_000], silence: 30_000 };

/** A server that asks for more patience than this is tried again after this. */
const longestWaitMs = 60_000;

/**
 * Fetches a file: HTTPS only (plain HTTP on loopback), at most 5 redirects, proxies of `env`, one time limit over all
 * tries. 408, 429, 5xx, network errors and short bodies are tried again. The file appears whole under its name, or
 * not at all.
 */
export async function download(
  env: Env,
  request: DownloadRequest,
  patience: Patience = usualPatience,
): Promise<DownloadResult> {
  const partial = `${request.to}.${randomBytes(6).toString('hex')}.partial`;
  const forget = atEnd('folders', () => {
    removeAtEnd(partial);
  });
  try {
    await mkdir(dirname(request.to), { recursive: true });
    return await transfer(env, request, partial, patience);
  } catch (cause) {
    return { ok: false, reason: messageOf(fileError('write', request.to, cause)) };
  } finally {
    await rm(partial, { force: true }).catch(() => undefined);
    forget();
  }
}

async function transfer(
  env: Env,
  request: DownloadRequest,
  partial: string,
  { waits, silence }: Patience,
): Promise<DownloadResult> {
  const transport = await openTransport(env, silence);
  if (typeof transport === 'string') return { ok: false, reason: transport };
  const signal = AbortSignal.timeout(request.timeLimitMs);
  try {
    const last = await tries(() => attempt({ transport, request, partial, signal }), waits, signal);
    if (last.kind !== 'done')
      return { ok: false, reason: signal.aborted ? tooSlow(request, last.reason) : last.reason };
    await rename(partial, request.to);
    return { ok: true, bytes: last.bytes };
  } finally {
    await transport.close();
  }
}

async function tries(once: () => Promise<Try>, waits: Patience['waits'], signal: AbortSignal): Promise<Try> {
  for (const wait of waits) {
    const result = await once();
    if (result.kind !== 'again') return result;
    const waitMs = Math.min(Math.max(wait, result.afterMs ?? 0), longestWaitMs);
    await setTimeout(waitMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return result;
  }
  const last = await once();
  return last.kind === 'again' ? { ...last, reason: `${last.reason} (tried ${String(waits.length + 1)} times)` } : last;
}

function tooSlow(request: DownloadRequest, last: string): string {
  const seconds = String(request.timeLimitMs / 1000);
  return `${shownUrl(request.url)} could not be fetched within ${seconds} s; last: ${last}`;
}
