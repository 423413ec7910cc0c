import { z } from 'zod';
import { installerEnvironment } from '../environment.js';
import { failureOf, type Attempt, type Refusal } from './source.js';

const timeLimitMs = 2 * 60_000;
const outputLimit = 1024 * 1024;

/**
 * Settings of the user that say from where modules come and where they are kept, wherever they are set: in the
 * environment or by `go env -w`. Whatever else is set there (experiments, flags, compilers) does not count.
 */
const kept = [
  ...['GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE', 'GOVCS', 'GOAUTH'],
  ...['GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOTOOLCHAIN'],
] as const;

/** How Go runs on this machine. */
const running: ReadonlySet<string> = new Set(['GODEBUG', 'GOTMPDIR', 'GOMAXPROCS', 'GOGC', 'GOMEMLIMIT']);

/** The host's Go: its version, such as `1.26.8`, and the whole environment of its builds. */
export type Go =
  { readonly ok: true; readonly version: string; readonly env: Readonly<Record<string, string>> } | Refusal;

/** Asks the host's Go. */
export async function findGo({ host, scratch }: Attempt): Promise<Go> {
  const users = installerEnvironment(host.env);
  const args = ['env', '-json', 'GOVERSION', ...kept];
  const result = await host.run({ file: 'go', args, cwd: scratch, env: users, timeLimitMs, outputLimit });
  const failure = failureOf('go env', result);
  if (failure !== undefined) return { ok: false, reason: failure };
  const said = z.record(z.string(), z.string()).safeParse(parsed(result.stdout)).data ?? {};
  const version = /\bgo(\d+\.\d+(?:\.\d+)?)/.exec(said['GOVERSION'] ?? '')?.[1];
  if (version === undefined) return { ok: false, reason: 'go env says no version' };
  const others = Object.entries(users).filter(([name]) => !/^C?GO[A-Z0-9_]+$/.test(name) || running.has(name));
  const settings = kept.map((name) => [name, said[name] ?? ''] as const).filter(([, value]) => value !== '');
  return { ok: true, version, env: { ...Object.fromEntries([...others, ...settings]), ...ours(host.platform) } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `GOENV=off`: without it, a variable that is not set here would count as stored by `go env -w`. */
const ours = ({ os, arch }: Attempt['host']['platform']) => ({
  GOENV: 'off',
  GOFLAGS: '-mod=readonly',
  GO111MODULE: 'on',
  GOWORK: 'off',
  GOOS: os,
  GOARCH: arch,
  CGO_ENABLED: '0',
});
