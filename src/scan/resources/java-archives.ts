import { messageOf } from '../../errors.js';
import type { Job } from '../../model.js';
import { absoluteBelow } from '../../sarif/paths.js';
import type { Ground } from '../ground.js';
import { archivesInside } from '../inner-archives.js';
import type { Opened } from './opened.js';

/** Bytes of one archive; nobody commits more. */
const archiveLimit = 1024 ** 3;

/**
 * A list of the archives that the job's targets hold, at any depth: Trivy passes over those whose name it does not know
 * without a word.
 */
export async function openJavaArchives(job: Job, { host, tree }: Ground, scratch: string): Promise<Opened> {
  const list: object[] = [];
  const count = { inner: 0 };
  for (const { path } of job.targets.filter(({ kind }) => kind === 'archive')) {
    try {
      const content = await host.files.read(absoluteBelow(tree.root, path), archiveLimit);
      if (content === undefined) throw new Error('it is not there');
      const inner = await archivesInside(content);
      count.inner += inner.length;
      list.push({ path, inner });
    } catch (thrown) {
      list.push({ path, inner: [], unread: messageOf(thrown) });
    }
  }
  await host.files.write(`${scratch}/inner-archives.json`, JSON.stringify(list));
  return { ok: true, path: scratch, proof: `Java archives: ${list.length}, and ${count.inner} in them` };
}
