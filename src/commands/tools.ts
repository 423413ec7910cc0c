import pMap from 'p-map';
import type { ToolsRequest } from '../config/tools-arguments.js';
import { advice, quoted } from '../config/wrong-word.js';
import { UsageError, exitCodes } from '../errors.js';
import type { Host } from '../host/host.js';
import { localHost } from '../host/local.js';
import { pinnedTools, platformName, type PinnedTool } from '../install/inventory.js';
import { hostWithMirror } from '../install/mirror-host.js';
import { jsonText } from '../report/json-text.js';
import { clockOf, progress, silent, type Progress } from '../report/progress.js';
import type { ToolFacts } from '../report/tools-facts.js';
import { toolsTable } from '../report/tools-list.js';
import {
  installationText,
  installationsHeadline,
  verificationProblems,
  verificationText,
  verificationsHeadline,
  type Installation,
} from '../report/tools-outcomes.js';
import { whyText } from '../report/tools-why.js';
import { provideTool } from '../scan/tool.js';
import { factsOf } from './tools-facts.js';

/**
 * `security-gates tools`: lists, installs, verifies and explains the pinned tools. Returns the exit code: 0 when
 * all that was asked about is as it should be, else 2. Throws a UsageError for a name that no tool has.
 */
export async function toolsCommand(request: ToolsRequest, host: Host = localHost()): Promise<number> {
  const tools = chosen(await pinnedTools(host), request.names);
  switch (request.action) {
    case 'list':
      return list(request, tools, host);
    case 'install':
      return installAll(request, tools, hostWithMirror(host, request.mirror));
    case 'verify':
      return verify(request, tools, host);
    case 'why':
      return why(request, tools, host);
  }
}

function chosen(tools: readonly PinnedTool[], names: readonly string[]): readonly PinnedTool[] {
  const known = tools.map(({ pin }) => pin.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`no pinned tool is called ${quoted(unknown)}; ${advice(unknown, known)}`);
  }
  return names.length === 0 ? tools : tools.filter(({ pin }) => names.includes(pin.name));
}

async function list({ format }: ToolsRequest, tools: readonly PinnedTool[], host: Host): Promise<number> {
  const facts = await factsOfAll(tools, host);
  const place = placeOf(host);
  host.console.out(format === 'json' ? jsonText({ ...place, tools: facts }) : toolsTable(facts, place, host.console));
  return exitCodes.pass;
}

async function why({ format }: ToolsRequest, tools: readonly PinnedTool[], host: Host): Promise<number> {
  const facts = await factsOfAll(tools, host);
  for (const tool of facts) {
    host.console.out(format === 'json' ? jsonText(tool) : whyText(tool, placeOf(host), host.console));
  }
  return facts.some(({ installed }) => installed.status === 'refused') ? exitCodes.error : exitCodes.pass;
}

async function verify(request: ToolsRequest, tools: readonly PinnedTool[], host: Host): Promise<number> {
  const { format, names, quiet } = request;
  const facts = await factsOfAll(tools, host);
  const missed = facts
    .filter(({ tool, installed }) => names.includes(tool) && ['absent', 'unsupported'].includes(installed.status))
    .map(({ tool }) => tool);
  const verified = verificationProblems(facts, missed).length === 0;
  if (format === 'json') host.console.out(jsonText({ verified, ...placeOf(host), tools: facts }));
  else {
    if (!quiet) for (const tool of facts) host.console.out(verificationText(tool, host.console));
    host.console.out(verificationsHeadline(facts, missed, host.console));
  }
  return verified ? exitCodes.pass : exitCodes.error;
}

/** On a terminal the progress stands alone, and what it does not show follows; a log gets each tool's line as it ends. */
async function installAll(request: ToolsRequest, tools: readonly PinnedTool[], host: Host): Promise<number> {
  const { console } = host;
  const drawn = console.interactive && !request.quiet;
  const watcher = drawn ? progress(console, clockOf(host.now)) : silent;
  const tell = (one: Installation): void => {
    if (request.format === 'text') console.out(installationText(one, console));
  };
  const installations = await pMap(
    tools,
    async ({ pin }) => {
      const installation = await installOne(pin.name, pin.version, host, watcher);
      if (!drawn) tell(installation);
      return installation;
    },
    { concurrency: host.platform.cpus },
  );
  const installed = installations.every(({ status }) => status === 'installed');
  if (drawn) installations.filter((one) => one.status === 'failed' || one.already).forEach(tell);
  console.out(
    request.format === 'json'
      ? jsonText({ installed, ...placeOf(host), tools: installations })
      : installationsHeadline(installations, console),
  );
  return installed ? exitCodes.pass : exitCodes.error;
}

async function installOne(tool: string, version: string, host: Host, watcher: Progress): Promise<Installation> {
  const begun = host.now();
  const work = { any: false };
  const start = (label: string): void => {
    work.any = true;
    watcher.start(label);
  };
  const { installed } = await provideTool(tool, host, { ...watcher, start });
  const common = { tool, version, durationMs: host.now() - begun };
  if (!installed.ok) return { ...common, status: 'failed', reason: installed.reason, remedy: installed.remedy };
  const { executable, digest, source } = installed;
  return { ...common, status: 'installed', already: !work.any, executable, sha256: digest, source };
}

function factsOfAll(tools: readonly PinnedTool[], host: Host): Promise<readonly ToolFacts[]> {
  return pMap(tools, (tool) => factsOf(tool, host), { concurrency: host.platform.cpus });
}

const placeOf = (host: Host) => ({ cache: host.cache, platform: platformName(host) });
