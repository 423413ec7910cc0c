/** Runs before the folders are removed: whatever still writes to them must be gone. */
const endings = { processes: new Set<() => void>(), folders: new Set<() => void>() };

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly NodeJS.Signals[];

/** Milliseconds that file operations under way in other threads have to end, before folders are removed once more. */
const settleMs = 20;

/**
 * Has something done when this process ends: at its exit, and on SIGINT, SIGTERM and SIGHUP (which then end it as
 * they would have). Must be synchronous. Returns how to take it back.
 */
export function atEnd(kind: keyof typeof endings, ending: () => void): () => void {
  if (!process.listeners('exit').includes(endAll)) {
    process.on('exit', endAll);
    for (const signal of signals) process.on(signal, onSignal);
  }
  endings[kind].add(ending);
  return () => endings[kind].delete(ending);
}

function endAll(): void {
  for (const ending of endings.processes) ending();
  for (const ending of endings.folders) ending();
}

function onSignal(signal: NodeJS.Signals): void {
  endAll();
  // What other threads were just about to write is written by then, and nothing new begins while this thread waits.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, settleMs);
  endAll();
  for (const other of signals) process.off(other, onSignal);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
