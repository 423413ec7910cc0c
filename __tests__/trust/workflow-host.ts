import type { Host } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';

const payloadPath = '/github/workflow/event.json';

/** A host inside a workflow run: environment and payload as given, the disk otherwise real. */
export function workflowHost(env: Readonly<Record<string, string>>, payload: unknown): Host {
  const host = localHost({ env: { PATH: process.env['PATH'], ...env, GITHUB_EVENT_PATH: payloadPath } });
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return {
    ...host,
    files: {
      ...host.files,
      read: (path, limit) => (path === payloadPath ? Promise.resolve(Buffer.from(text)) : host.files.read(path, limit)),
    },
    workflow: {
      input: () => '',
      setOutput: () => undefined,
      writeSummary: () => Promise.resolve(),
      annotate: () => undefined,
    },
  };
}
