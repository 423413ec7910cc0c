import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import type { Tree } from '../scanner.js';

/** What fixes the versions of a root module's providers. */
export const terraformLock = '.terraform.lock.hcl';

/** What the two forms of Terraform's language look like. */
const native = {
  asksForProviders: /^\s*(?:provider\s+"[^"]+"\s*\{|required_providers\s*\{)/m,
  localModule: /^\s*source\s*=\s*"(\.{1,2}\/[^"]*)"/gm,
};
const json = {
  asksForProviders: /"(?:provider|required_providers)"\s*:\s*[{[]/,
  localModule: /"source"\s*:\s*"(\.{1,2}\/[^"]*)"/g,
};

const formOf = (path: RepoPath): typeof native => (path.endsWith('.json') ? json : native);

/**
 * First files, by path, of the Terraform root modules that use providers and have no lock. A folder that another
 * module uses as its own is no root: its caller's lock holds for it.
 */
export function unlockedTerraform(tree: Tree, files: readonly RepoPath[]): readonly RepoPath[] {
  const modules = new Map<RepoPath, RepoPath[]>();
  for (const path of files) modules.set(posix.dirname(path), [...(modules.get(posix.dirname(path)) ?? []), path]);
  const used = new Set(files.flatMap((path) => usedFolders(path, tree.read(path) ?? '')));
  const known = new Set(tree.files);
  return [...modules].flatMap(([folder, own]) => {
    if (used.has(folder) || known.has(posix.join(folder, terraformLock))) return [];
    const first = own.find((path) => asksForProviders(path, tree.read(path)));
    return first === undefined ? [] : [first];
  });
}

const asksForProviders = (path: RepoPath, text: string | undefined): boolean =>
  text === undefined || formOf(path).asksForProviders.test(text);

const usedFolders = (path: RepoPath, text: string): readonly RepoPath[] =>
  [...text.matchAll(formOf(path).localModule)].map(([, source = '']) =>
    posix.join(posix.dirname(path), source).replace(/\/$/, ''),
  );
