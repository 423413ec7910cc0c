import { join } from 'node:path';
import type { Host } from '../host/host.js';
import type { Origin } from './origin.js';
import type { Pin } from './pin.js';
import { findInterpreter } from './sources/interpreter.js';

/** How a folder is started: a program of the host, the words that come first, and variables that it must have. */
export type Launch =
  | {
      readonly ok: true;
      readonly executable: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      /** For the proof: which program of the host. */
      readonly by: string;
    }
  | { readonly ok: false; readonly reason: string };

/** The host's program for a tool that is a folder: Python for a PyPI closure, this Node for an npm package. */
export async function launchOf(host: Host, pin: Pin, origin: Origin, folder: string): Promise<Launch> {
  for (const source of pin.sources) {
    if (source.kind === 'pypi' && origin.kind === 'pypi') {
      return launchPython(host, folder, { minimum: source.minimumPython, abi: origin.abi });
    }
    if (source.kind === 'npm' && origin.kind === 'npm') return launchNode(folder, source.entry, source.minimumNode);
  }
  return { ok: false, reason: 'the pin does not say how it is started' };
}

async function launchPython(
  host: Host,
  folder: string,
  wanted: { readonly minimum: string; readonly abi: string },
): Promise<Launch> {
  const python = await findInterpreter(host, folder, wanted);
  if (!python.ok) return python;
  return {
    ok: true,
    executable: python.executable,
    args: [...isolated, folder],
    // For the Python that the tool itself starts (pip-audit asks the host's pip for its version). It must not find the
    // folder: what the host runs at the start of every Python, such as a patch of certifi, would write there.
    env: { PYTHONSAFEPATH: '1', PYTHONNOUSERSITE: '1', PYTHONDONTWRITEBYTECODE: '1' },
    by: `run by Python ${python.version} at ${python.executable}`,
  };
}

/**
 * Nothing of the user, the host's packages and `.pth` files counts, and no bytecode is written. What bytecode stands in
 * the folder is in its manifest.
 */
const isolated: readonly string[] = ['-I', '-S', '-B'];

function launchNode(folder: string, entry: string, minimum: string): Launch {
  const { node } = process.versions;
  if (isOlder(node, minimum)) return { ok: false, reason: `Node ${node} is older than ${minimum}, which it needs` };
  const by = `run by Node ${node} at ${process.execPath}`;
  return { ok: true, executable: process.execPath, args: [join(folder, entry)], env: {}, by };
}

function isOlder(version: string, minimum: string): boolean {
  return version.localeCompare(minimum, 'en', { numeric: true }) < 0;
}
