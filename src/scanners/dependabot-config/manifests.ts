import type { RepoPath } from '../../model.js';
import { isBelow, pathText } from '../../sarif/paths.js';
import type { Tree } from '../scanner.js';
import { folderOf, type Kind } from './kind.js';
import { kinds } from './kinds.js';
import { isYaml, kubernetes } from './kinds-containers.js';
import type { Folder } from './reach.js';
import { isTestData, vendoredIn } from './vendored.js';

/** A file that asks for something which Dependabot could keep up to date. */
export type Manifest = {
  readonly path: RepoPath;
  /** Its path as text. */
  readonly text: string;
  readonly ecosystem: string;
  /** All ecosystems of which an entry covers it. */
  readonly coveredBy: readonly string[];
  /** Folders of which one has to be named, the one that is proposed first. */
  readonly homes: readonly [Folder, ...Folder[]];
};

/** What there is to be kept up to date below the working directory. */
export type Found = {
  readonly manifests: readonly Manifest[];
  /** Manifests in data of tests, which are not judged. */
  readonly testData: number;
  /** YAML files too large to be read: whether they are Kubernetes resources is not known. */
  readonly unreadYaml: number;
};

type Candidate = { readonly path: RepoPath; readonly text: string; readonly kind: Kind };

/** All manifests of a tree, sorted as its files are; vendored ones are none. */
export function findManifests(tree: Tree): Found {
  const all = tree.files.map((path) => ({ path, text: pathText(path) }));
  const isVendored = vendoredIn(all.map(({ text }) => text));
  const own = all.filter(({ path, text }) => isBelow(path, tree.workingDirectory) && !isVendored(text));
  const names = new Set(all.map(({ text }) => text));
  const counts = { testData: 0, unreadYaml: 0 };
  const manifests = own.flatMap(({ path, text }) => {
    const asking = kindsOf(text).filter((kind) => asks(kind, tree.read(path), counts));
    if (!isTestData(text)) return asking.map((kind) => manifestOf({ path, text, kind }, names));
    counts.testData += asking.length;
    return [];
  });
  return { manifests, ...counts };
}

function kindsOf(path: string): readonly Kind[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const byName = kinds.filter(({ is }) => is(name, path));
  return byName.length === 0 && isYaml(name) ? [kubernetes] : byName;
}

/** Could a path (as text) be one? Of YAML only the text says so. */
export const isManifestName = (path: string): boolean => kindsOf(path).some((kind) => kind !== kubernetes);

/** A manifest that cannot be read may ask for anything; any other YAML file is more likely to be no manifest at all. */
function asks(kind: Kind, text: string | undefined, counts: { unreadYaml: number }): boolean {
  if (text !== undefined) return kind.asks(text);
  if (kind !== kubernetes) return true;
  counts.unreadYaml += 1;
  return false;
}

function manifestOf({ path, text, kind }: Candidate, names: ReadonlySet<string>): Manifest {
  const folder = folderOf(text);
  const [first = folder, ...others] = kind.homes?.(text) ?? [folder];
  const { beside, alternatives = [] } = kind;
  const sibling = beside === undefined ? '' : folder === '' ? beside.file : `${folder}/${beside.file}`;
  const ecosystem = beside !== undefined && names.has(sibling) ? beside.ecosystem : kind.ecosystem;
  return { path, text, ecosystem, coveredBy: [kind.ecosystem, ...alternatives], homes: [first, ...others] };
}
