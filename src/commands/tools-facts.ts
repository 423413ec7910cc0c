import type { Host } from '../host/host.js';
import { holdingOf, type PinnedTool } from '../install/inventory.js';
import type { ToolFacts } from '../report/tools-facts.js';

const day = 24 * 60 * 60_000;

/** What is known about a pinned tool; hashes every byte of the installed copy, and changes nothing. */
export async function factsOf(tool: PinnedTool, host: Host): Promise<ToolFacts> {
  const { pin, file } = tool;
  return {
    tool: pin.name,
    version: pin.version,
    license: pin.license,
    homepage: pin.homepage,
    released: pin.released,
    recorded: pin.recorded,
    ageDays: Math.floor((host.now() - Date.parse(pin.released)) / day),
    ...(pin.exception === undefined ? {} : { exception: pin.exception }),
    pin: file,
    denied: pin.denied,
    sources: pin.sources,
    installed: await holdingOf(host, tool),
  };
}
