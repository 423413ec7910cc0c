import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Host } from './host.js';
import { download } from './download.js';
import { localFiles } from './files.js';
import { localRepositories } from './git.js';
import { localConsole } from './local-console.js';
import { assetsFolder, cacheFolder } from './local-folders.js';
import { run } from './process.js';
import { serve } from './serve.js';
import { request } from './request.js';

const systems: Readonly<Record<string, string>> = { win32: 'windows' };
const architectures: Readonly<Record<string, string>> = { x64: 'amd64' };

/** This machine. What an override replaces, the rest builds on: `env` decides about cache, proxies, PATH, colour. */
export function localHost(overrides: Partial<Host> = {}): Host {
  const env = overrides.env ?? { ...process.env };
  const os = systems[process.platform] ?? process.platform;
  const files = overrides.files ?? localFiles(env);
  return {
    env,
    platform: { os, arch: architectures[process.arch] ?? process.arch, cpus: availableParallelism() },
    cwd: process.cwd(),
    now: Date.now,
    random: (bytes) => randomBytes(bytes).toString('hex'),
    files,
    run,
    download: (request) => download(env, request),
    request: (asked) => request(env, asked),
    serve,
    repository: localRepositories(env, files),
    console: localConsole(env),
    assets: assetsFolder(),
    cache: cacheFolder(env, os),
    ...overrides,
  };
}
