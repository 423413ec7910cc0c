import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { ProcessRequest, ProcessResult } from './host.js';
import { collect, lines } from './process-output.js';
import { atEnd } from './process-end.js';
import { errorCode } from './files-error.js';

/** As `ProcessRequest`, with bytes. */
export type RawRequest = Omit<ProcessRequest, 'stdin'> & { readonly stdin?: string | Uint8Array };

/** As `ProcessResult`, with bytes. */
export type RawResult = Omit<ProcessResult, 'stdout' | 'stderr'> & { readonly stdout: Buffer; readonly stderr: Buffer };

/** How long what the program has left behind may keep its output open after the program's own end. */
const graceMs = 500;

/** The longest time a timer can be set to. */
const longestMs = 2 ** 31 - 1;

const posix = process.platform !== 'win32';

/** Runs a program as `runRaw` does; its output is read as UTF-8. */
export async function run(request: ProcessRequest): Promise<ProcessResult> {
  const result = await runRaw(request);
  return { ...result, stdout: result.stdout.toString('utf8'), stderr: result.stderr.toString('utf8') };
}

/**
 * Runs a program in a process group of its own, with exactly the given environment, and never throws. When it returns
 * nothing of the group is left: all of it is killed on time-out, on too much output, on this process' own end, and
 * after the program's end.
 */
export async function runRaw(request: RawRequest): Promise<RawResult> {
  const begun = performance.now();
  const child = begin(request);
  const rest = { timedOut: false, truncated: false, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
  if (typeof child === 'string') return { startError: child, ...rest, durationMs: performance.now() - begun };
  const ended = await follow(child, request);
  return { ...rest, ...ended, durationMs: performance.now() - begun };
}

/** The started process, or why it could not be started. */
function begin(request: RawRequest): ChildProcess | string {
  try {
    return spawn(request.file, [...request.args], {
      cwd: request.cwd,
      env: { ...request.env },
      stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: posix,
      windowsHide: true,
      shell: false,
    });
  } catch (thrown) {
    return startError(request, thrown);
  }
}

function startError(request: RawRequest, thrown: unknown): string {
  const code = errorCode(thrown);
  if (code === 'ENOENT' && !existsSync(request.cwd)) return `the working folder ${request.cwd} does not exist`;
  if (code === 'ENOENT') return `${request.file} was not found`;
  if (code === 'EACCES') return `${request.file} is not executable (EACCES)`;
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return `${request.file} could not be started: ${why}`;
}

type Ended = Partial<RawResult>;

function follow(child: ChildProcess, request: RawRequest): Promise<Ended> {
  return new Promise((resolve) => {
    const state = { timedOut: false, truncated: false };
    const end = () => {
      killGroup(child);
    };
    const forget = atEnd('processes', end);
    const cut = () => {
      state.truncated = true;
      end();
    };
    const stdout = collect(child.stdout, request.outputLimit, cut);
    const stderr = collect(child.stderr, request.outputLimit, cut);
    const flush = request.onLine === undefined ? undefined : lines(child.stderr, request.onLine);
    const limit = setTimeout(
      () => {
        state.timedOut = true;
        end();
      },
      Math.min(request.timeLimitMs, longestMs),
    );
    const finish = (ending: Ended) => {
      clearTimeout(limit);
      forget();
      flush?.();
      resolve({ ...ending, ...state, stdout: stdout(), stderr: stderr() });
    };
    child.on('error', (thrown) => {
      if (child.pid === undefined) finish({ startError: startError(request, thrown) });
    });
    whenGone(child, finish);
    feed(child, request.stdin);
  });
}

/** Waits for the end of the program and of its output, for the latter not long. */
function whenGone(child: ChildProcess, finish: (ending: Ended) => void): void {
  const grace: NodeJS.Timeout[] = [];
  child.on('exit', () => {
    const leave = () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    grace.push(
      setTimeout(() => {
        killGroup(child);
      }, graceMs),
      setTimeout(leave, 2 * graceMs),
    );
  });
  child.on('close', (exitCode: number | null, signal: NodeJS.Signals | null) => {
    for (const timer of grace) clearTimeout(timer);
    if (child.pid === undefined) return;
    killGroup(child);
    finish(signal === null ? { exitCode: exitCode ?? -1 } : { signal });
  });
}

function feed(child: ChildProcess, stdin: string | Uint8Array | undefined): void {
  if (stdin === undefined) return;
  // A program need not read to the end; its exit code says what it thinks of that.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stdin);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (posix) process.kill(-child.pid, 'SIGKILL');
    else if (child.exitCode === null) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } catch {
    // ESRCH: the group is gone.
  }
}
