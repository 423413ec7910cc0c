import type { RepoPath } from '../../model.js';
import { followedPath } from '../followed-path.js';
import { tomlStrings } from '../toml-strings.js';

/** Files that `extend = "…"` of a ruff configuration pulls in, relative to that configuration. */
export function follows(path: RepoPath, text: string): readonly RepoPath[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return tomlStrings(text, 'extend').flatMap((name) => followedPath(folder, name) ?? []);
}
