import type { Job, RepoPath } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import { absoluteBelow } from '../sarif/paths.js';
import type { Context, Scanner } from '../scanners/scanner.js';
import type { Ground } from './ground.js';

/** Bytes of a steering file that a scanner may see. */
const steeringLimit = 1024 * 1024;

/** What a scanner knows when it makes its command and reads its answer. */
export async function contextOf(
  job: Job,
  scanner: Scanner,
  ground: Ground,
  scratch: string,
  opened: Context<unknown>['opened'],
): Promise<Context<unknown>> {
  const texts = new Map<RepoPath, string>();
  for (const path of job.steering) {
    const content = await ground.host.files.read(absoluteBelow(ground.tree.root, path), steeringLimit);
    if (content !== undefined) texts.set(path, content.toString('utf8'));
  }
  const { repository, source } = ground;
  const mayRead = pathMatcher(scanner.reads);
  return {
    options: job.options,
    targets: job.targets,
    expected: job.expected,
    steering: job.steering,
    steeringText: (path) => texts.get(path),
    text: (path) => (mayRead(path) ? ground.texts.get(path) : undefined),
    files: ground.tree.files,
    tree: ground.tree.root,
    workingDirectory: ground.workingDirectory,
    ...(repository === undefined ? {} : { git: gitOf(repository, source) }),
    scratch,
    assets: `${ground.host.assets}/scanners/${scanner.id}`,
    opened,
    nonce: ground.host.random(16),
    timeLimitMs: job.timeLimitMs,
  };
}

const gitOf = (
  repository: NonNullable<Ground['repository']>,
  source: Ground['source'],
): NonNullable<Context<unknown>['git']> => ({
  dir: repository.gitDir,
  index: repository.indexFile,
  head: source.head,
  ...(source.range === undefined ? {} : { range: source.range }),
  scheduled: source.event === 'schedule',
  env: repository.env,
});
