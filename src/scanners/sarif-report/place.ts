import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArtifactLocation, Result, Run } from 'sarif';
import type { RepoPath } from '../../model.js';
import { toRepoPath } from '../../sarif/paths.js';
import type { Region } from '../scanner.js';

/** Where a result stands: in a file of the repository, or at an address that is none. */
export type ResultPlace = { readonly path?: RepoPath; readonly region?: Region; readonly address?: string };

/** The first place of a result. `roots` are absolute folders that stand for the repository. */
export function placeOf(run: Run, result: Result, roots: readonly string[], files: ReadonlySet<RepoPath>): ResultPlace {
  const physical = result.locations?.[0]?.physicalLocation;
  const uri = uriOf(run, physical?.artifactLocation);
  if (uri === undefined) return {};
  const path = pathOf(uri, roots);
  const region = regionOf(physical?.region);
  if (path === undefined || !files.has(path)) {
    const shown = uri.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
    return { address: region === undefined ? shown : `${shown}:${region.startLine}` };
  }
  return region === undefined ? { path } : { path, region };
}

function regionOf(region: { readonly [Key in keyof Region]?: number | undefined } | undefined): Region | undefined {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  if (startLine < 1) return undefined;
  return {
    startLine,
    ...(startColumn < 1 ? {} : { startColumn }),
    ...(endLine < startLine ? {} : { endLine }),
    ...(endColumn < 1 ? {} : { endColumn }),
  };
}

/** With its base, where the run declares one. An undeclared one is taken for the root, as GitHub does. */
function uriOf(run: Run, location: ArtifactLocation | undefined): string | undefined {
  const { uri, uriBaseId, index = -1 } = location ?? {};
  if (uri === undefined) return index < 0 ? undefined : run.artifacts?.[index]?.location?.uri;
  const base = uriBaseId === undefined ? undefined : run.originalUriBaseIds?.[uriBaseId]?.uri;
  return base === undefined || hasScheme(uri) ? uri : `${base.replace(/\/?$/, '/')}${uri}`;
}

const hasScheme = (uri: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(uri);

function pathOf(uri: string, roots: readonly string[]): RepoPath | undefined {
  const name = nameOf(uri);
  if (name === undefined) return undefined;
  if (!name.startsWith('/')) return inside(name);
  const root = roots.find((folder) => name.startsWith(`${folder}/`));
  return root === undefined ? undefined : inside(name.slice(root.length + 1));
}

/** The file's name: absolute, or relative to the root. */
function nameOf(uri: string): string | undefined {
  try {
    if (/^file:/i.test(uri)) return fileURLToPath(uri);
    return hasScheme(uri) ? undefined : decodeURIComponent(uri);
  } catch {
    return undefined;
  }
}

function inside(name: string): RepoPath | undefined {
  const path = posix.normalize(name);
  return path === '..' || path.startsWith('../') ? undefined : toRepoPath(path);
}
