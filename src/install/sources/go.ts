import { join } from 'node:path';
import { buildRecipe, type GoLocks } from '../origin.js';
import type { GoSource } from '../pin.js';
import { findGo } from './go-settings.js';
import { executableLimit, failureOf, type Attempt, type Fetched } from './source.js';

const buildLimitMs = 30 * 60_000;
const outputLimit = 16 * 1024 * 1024;

/**
 * The executable built by the host's Go from its module and the shipped go.mod and go.sum. The user's proxy
 * settings count; settings that would loosen the check against go.sum do not.
 */
export async function fromGo(attempt: Attempt, source: GoSource): Promise<Fetched> {
  const { host, scratch, locks } = attempt;
  if (locks === undefined) return { ok: false, reason: 'go.mod and go.sum are not shipped with this scanner' };
  const compiler = await findGo(attempt);
  if (!compiler.ok) return compiler;
  if (isOlder(compiler.version, source.minimumGo)) {
    return { ok: false, reason: `Go ${compiler.version} is older than ${source.minimumGo}, which the module needs` };
  }
  const executable = join(scratch, 'executable');
  const built = await build({ attempt, source, locks, env: compiler.env }, executable);
  if (built !== undefined) return { ok: false, reason: built };
  const content = await host.files.read(executable, executableLimit);
  if (content === undefined) return { ok: false, reason: 'the build left no executable' };
  const origin = { kind: 'go', recipe: buildRecipe(source, locks), compiler: `go${compiler.version}` } as const;
  return { ok: true, content, origin };
}

type Build = {
  readonly attempt: Attempt;
  readonly source: GoSource;
  readonly locks: GoLocks;
  readonly env: Readonly<Record<string, string>>;
};

/** Builds and has Go compare its module cache with go.sum; the reason why not, or `undefined`. */
async function build({ attempt, source, locks, env }: Build, to: string): Promise<string | undefined> {
  const { host, scratch, progress } = attempt;
  const module = join(scratch, 'module');
  await host.files.write(join(module, 'go.mod'), locks.mod);
  await host.files.write(join(module, 'go.sum'), locks.sum);
  const run = (args: readonly string[], onLine: (line: string) => void) =>
    host.run({
      file: 'go',
      args,
      cwd: module,
      env: { ...env, ...source.env },
      timeLimitMs: buildLimitMs,
      outputLimit,
      onLine,
    });
  progress('building with Go');
  const flags = ['-mod=readonly', '-trimpath', '-buildvcs=false', '-v', `-ldflags=${source.ldflags.join(' ')}`];
  const built = await run(['build', ...flags, '-o', to, source.package], countLines(progress));
  const failure = failureOf('go build', built);
  if (failure !== undefined) return failure;
  progress('checking the modules');
  // The build compares archives with go.sum; only this looks at the unpacked files, which other jobs may write to.
  return failureOf('go mod verify', await run(['mod', 'verify'], () => undefined));
}

function countLines(progress: (text: string) => void): (line: string) => void {
  const seen = { modules: 0, packages: 0 };
  return (line) => {
    if (line.startsWith('go: downloading ')) {
      seen.modules += 1;
      progress(`downloading Go modules: ${seen.modules}`);
    } else if (/^[\w.-]+(\/[\w.-]+)*$/.test(line)) {
      seen.packages += 1;
      progress(`compiling Go packages: ${seen.packages}`);
    }
  };
}

function isOlder(version: string, minimum: string): boolean {
  const numbers = (text: string): readonly number[] => text.split('.').map(Number);
  const [a, b] = [numbers(version), numbers(minimum)];
  for (const index of [0, 1, 2]) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
