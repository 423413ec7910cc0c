import { GateError } from '../errors.js';
import type { Host } from '../host/host.js';
import { install } from '../install/installer.js';
import type { Installed, NotInstalled } from '../install/installer.js';
import { parsePin } from '../install/pin.js';
import type { Pin } from '../install/pin.js';
import type { Watcher } from './watcher.js';

/** A pinned tool, or why it cannot be had. */
export type Tool = { readonly pin: Pin; readonly installed: Installed | NotInstalled };

/**
 * Provides each tool once: whoever asks for it again gets the same answer, so that a run hashes no tool twice.
 * For one run only, since between runs others may write to the cache.
 */
export function toolsOfOneRun(provide: (tool: string) => Promise<Tool>): (tool: string) => Promise<Tool> {
  const provided = new Map<string, Promise<Tool>>();
  return (tool) => {
    const known = provided.get(tool) ?? provide(tool);
    provided.set(tool, known);
    return known;
  };
}

/** Reads a tool's pin and installs it; both are checked anew by each call. */
export async function provideTool(name: string, host: Host, watcher: Watcher): Promise<Tool> {
  const assets = `${host.assets}/tools/${name}`;
  const path = `${assets}/tool.json`;
  const text = await host.files.read(path);
  if (text === undefined) throw new GateError(`${path} is missing: reinstall security-gates`);
  const pin = parsePin(text.toString('utf8'), path);
  const label = `${pin.name} ${pin.version}`;
  const started = { yet: false };
  const installed = await install(host, pin, assets, (progress) => {
    if (!started.yet) watcher.start(label);
    started.yet = true;
    watcher.update(label, progress);
  });
  if (started.yet) watcher.end(label, installed.ok ? 'installed' : 'not installed');
  return { pin, installed };
}
