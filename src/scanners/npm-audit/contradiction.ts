import { askerOf, asksAt, follow, type Kind } from './asks.js';
import { misnamed } from './identity.js';
import type { Options } from './options.js';
import { outOfDate } from './out-of-date.js';
import { installsPeers } from './peers.js';
import { treeOf, type Files, type Tree } from './projects.js';

/**
 * Why a lockfile does not say what is installed, in words that go on after its name: an entry is about another package
 * than it names, package.json asks for something else, or what is part of the product is called a development
 * dependency, which nobody would be asked about.
 */
export function contradiction(files: Files, omit: Options['omit']): string | undefined {
  const tree = treeOf(files);
  if (typeof tree === 'string') return tree;
  return (
    misnamed(tree.lock, tree.root) ??
    outOfDate(tree, omit) ??
    (omit.includes('dev') ? (disguised(tree) ?? unproven(tree)) : undefined)
  );
}

/** npm itself finds out anew what is part of the product, whatever the lockfile says of it. */
function disguised(tree: Tree): string | undefined {
  const { lock, members } = tree;
  const folders = [...lock.packages].flatMap(([place, { dev, extraneous }]) =>
    place.includes('node_modules/') || dev || extraneous || lock.version === 1 ? [] : [place],
  );
  const peers = installsPeers(tree);
  const hidden = follow(['', ...members, ...folders], tree, ({ ask: { kind } }) =>
    isPeer(kind) ? peers : kind !== 'development',
  ).find(({ place }) => place !== undefined && lock.packages.get(place)?.dev === true);
  if (hidden === undefined) return undefined;
  const said = `calls ${hidden.place ?? ''} a development dependency, and ${askerOf(hidden.from, tree)} asks for it in production`;
  return isPeer(hidden.ask.kind)
    ? `${said}, as a peer: if npm leaves out peers, say legacy-peer-deps=true in .npmrc`
    : said;
}

/**
 * A lockfile of version 1 says by itself what its packages ask for, and npm asks the registry instead. What is for
 * development has to be asked for in development.
 */
function unproven(tree: Tree): string | undefined {
  const { lock } = tree;
  if (lock.version !== 1 || asksAt('', tree).length === 0) return undefined;
  const steps = follow(
    ['', ...tree.manifests.keys()],
    tree,
    ({ from, ask }) => from !== '' || ask.kind === 'development',
  );
  const asked = new Set(steps.map(({ place }) => place));
  const [hidden] =
    [...lock.packages].find(([place, { dev }]) => dev && place.includes('node_modules/') && !asked.has(place)) ?? [];
  return hidden === undefined
    ? undefined
    : `calls ${hidden} a development dependency, and nothing that is for development asks for it`;
}

const isPeer = (kind: Kind): boolean => kind === 'peer' || kind === 'optional peer';
