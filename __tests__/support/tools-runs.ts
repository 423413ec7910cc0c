import { expect } from '@jest/globals';
import type { ToolsRequest } from '../../src/config/tools-arguments.js';
import { toolsCommand } from '../../src/commands/tools.js';
import { toolsHost, type ToolsHost } from './tools-host.js';

/** What the command line would ask for. */
export const toolsRequest = (action: ToolsRequest['action'], changes: Partial<ToolsRequest> = {}): ToolsRequest => ({
  command: 'tools',
  action,
  names: [],
  format: 'text',
  quiet: false,
  mirror: '',
  ...changes,
});

/** Runs `tools`; gives the exit code and what it printed. */
export async function runTools(
  host: ToolsHost,
  ...args: Parameters<typeof toolsRequest>
): Promise<readonly [number, string]> {
  const before = host.output.length;
  const code = await toolsCommand(toolsRequest(...args), host);
  return [code, host.output.slice(before).join('')];
}

/** A host with ant and bee installed. */
export async function stocked(): Promise<ToolsHost> {
  const host = await toolsHost();
  const [code] = await runTools(host, 'install', { names: ['ant', 'bee'] });
  expect(code).toBe(0);
  return host;
}

/** Where the executable of an installed tool stands. */
export const executable = (name: string): string => `/cache/${name}/1.2.3-linux-amd64/tool`;

/** Exchanges the bytes of an installed executable. */
export async function spoil(host: ToolsHost, name: string): Promise<void> {
  const content = await host.files.read(executable(name));
  if (content === undefined) throw new Error(`${name} is not installed`);
  await host.files.write(executable(name), content.toString().replace('0', '1'), 0o755);
}
