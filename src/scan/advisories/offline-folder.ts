import { pathText } from '../../sarif/paths.js';
import type { Ground } from '../ground.js';

/** Absolute path of the folder with offline data; `undefined` where there is none. One of the repository is the judged tree's. */
export function offlineFolder({ data: { offline }, tree }: Pick<Ground, 'data' | 'tree'>): string | undefined {
  if (offline === undefined) return undefined;
  return offline.kind === 'machine' ? offline.folder : `${tree.root}/${pathText(offline.path)}`;
}
