import type { DataOrigin, Job } from '../../model.js';
import type { Execution, Failed, Need } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import { javaArchives, vulnerabilities } from '../trivy-data/kinds.js';
import { openHistory } from './history.js';
import type { Opened } from './opened.js';
import { openImageArchives } from './image-archives.js';
import { openInstalledPackages } from './installed-packages.js';
import { openJavaArchives } from './java-archives.js';
import { openNpmAdvisories } from './npm-advisories.js';
import { openPypiAdvisories } from './pypi-advisories.js';
import { openPythonIndex } from './python-index.js';
import { openRegistryLogin } from './registry-login.js';
import { openRulePack } from './rule-pack.js';
import { openTrivyDatabase } from './trivy-db.js';
import { openTreeFiles } from './tree-files.js';
import { openUncommitted } from './uncommitted.js';

/** All resources of a job, opened. */
export type Resources = {
  readonly ok: true;
  readonly opened: Readonly<Partial<Record<Need, string>>>;
  readonly proofs: readonly string[];
  readonly data: readonly DataOrigin[];
  /** For a command that asks these hosts; shown nowhere. */
  readonly secretEnv: (hosts: readonly string[]) => Readonly<Record<string, string>>;
  /** What the sources were asked until now. */
  readonly exchanges: () => Execution['exchanges'];
  readonly close: () => Promise<void>;
};

/** Opens what a job needs, one after the other; the first that cannot be had fails the job. Whoever gets them closes them. */
export async function openResources(
  needs: readonly Need[],
  job: Job,
  ground: Ground,
  scratch: string,
): Promise<Resources | Failed> {
  const opened = new Map<Need, Opened>();
  const close = async (): Promise<void> => {
    for (const resource of opened.values()) await resource.close?.();
  };
  for (const need of new Set(needs)) {
    const resource = await open(need, job, ground, scratch).catch(async (thrown: unknown) => {
      await close();
      throw thrown;
    });
    if (!resource.ok) {
      await close();
      return resource;
    }
    opened.set(need, resource);
  }
  return resourcesOf(opened, close);
}

function resourcesOf(opened: ReadonlyMap<Need, Opened>, close: () => Promise<void>): Resources {
  const all = [...opened.values()];
  return {
    ok: true,
    opened: Object.fromEntries([...opened].map(([need, { path }]) => [need, path])),
    proofs: all.map(({ proof }) => proof),
    data: all.flatMap(({ data }) => (data === undefined ? [] : [data])),
    secretEnv: (hosts) =>
      Object.fromEntries(
        all
          .filter(({ secretFor }) => secretFor === undefined || hosts.every((host) => host === secretFor))
          .flatMap(({ secretEnv = {} }) => Object.entries(secretEnv)),
      ),
    exchanges: () =>
      Object.fromEntries(
        [...opened].flatMap(([need, { exchanges }]) =>
          exchanges === undefined ? [] : [[need, JSON.stringify(exchanges())]],
        ),
      ),
    close,
  };
}

function open(need: Need, job: Job, ground: Ground, scratch: string): Promise<Opened | Failed> {
  switch (need) {
    case 'tree-files':
      return openTreeFiles(ground, job.steering, scratch, 'linked');
    case 'own-files':
      return openTreeFiles(ground, job.steering, scratch, 'copied');
    case 'complete-history':
      return openHistory(ground);
    case 'uncommitted-files':
      return openUncommitted(ground, scratch);
    case 'image-archives':
      return openImageArchives(job, ground, scratch);
    case 'java-archives':
      return openJavaArchives(job, ground, scratch);
    case 'registry-login':
      return Promise.resolve(openRegistryLogin(ground));
    case 'installed-packages':
      return openInstalledPackages(job, ground, scratch);
    case 'pypi-advisories':
      return openPypiAdvisories(job, ground);
    case 'python-index':
      return openPythonIndex(ground, scratch);
    case 'npm-advisories':
      return openNpmAdvisories(job, ground, scratch);
    case 'trivy-db':
      return openTrivyDatabase(vulnerabilities, ground.data.trivyDb, ground, scratch);
    case 'trivy-java-db':
      return openTrivyDatabase(javaArchives, ground.data.trivyJavaDb, ground, scratch);
    default:
      return openRulePack(need.slice('rule-pack '.length), ground, scratch);
  }
}
