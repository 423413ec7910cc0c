import type { Job } from '../../model.js';
import type { Failed, Need } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import { openHistory } from './history.js';
import type { Opened } from './history.js';
import { openRulePack } from './rule-pack.js';
import { openTreeFiles } from './tree-files.js';
import { openUncommitted } from './uncommitted.js';

/** All resources of a job, opened. */
export type Resources = {
  readonly ok: true;
  readonly opened: Readonly<Partial<Record<Need, string>>>;
  readonly proofs: readonly string[];
};

/** Opens what a job needs, one after the other; the first that cannot be had fails the job. */
export async function openResources(
  needs: readonly Need[],
  job: Job,
  ground: Ground,
  scratch: string,
): Promise<Resources | Failed> {
  const opened: Partial<Record<Need, string>> = {};
  const proofs: string[] = [];
  for (const need of new Set(needs)) {
    const resource = await open(need, job, ground, scratch);
    if (!resource.ok) return resource;
    opened[need] = resource.path;
    proofs.push(resource.proof);
  }
  return { ok: true, opened, proofs };
}

function open(need: Need, job: Job, ground: Ground, scratch: string): Promise<Opened | Failed> {
  switch (need) {
    case 'tree-files':
      return openTreeFiles(ground, job.steering, scratch);
    case 'complete-history':
      return openHistory(ground);
    case 'uncommitted-files':
      return openUncommitted(ground, scratch);
    default:
      return openRulePack(need.slice('rule-pack '.length), ground, scratch);
  }
}
