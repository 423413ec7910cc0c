import { folderOf, matching, named, type Kind } from './kind.js';
import type { Folder } from './reach.js';

/** What has a Dockerfile in its name and is none. */
const notes = /\.(?:md|txt|rst|adoc|dockerignore|ts|js|mjs|py|go|rb|rs|java|sh|json|html|lock|sum)$/i;

/** A base image that is not empty and not an earlier stage's variable alone. */
const from = /^[ \t]*FROM\s+(?:--\S+\s+)*(?!scratch\b)\S/im;

/** `.devcontainer.json`, `.devcontainer/devcontainer.json` or one folder deeper: the folder that holds all of it. */
function devcontainerHome(path: string): Folder {
  if (path.endsWith('.devcontainer.json')) return folderOf(path);
  const above = folderOf(path);
  return /(?:^|\/)\.devcontainer$/.test(above) ? folderOf(above) : folderOf(folderOf(above));
}

/** A Kubernetes resource by the two keys that Dependabot looks for, with an image. Templates of Helm do not parse. */
export function isKubernetes(text: string): boolean {
  return (
    /^["']?apiVersion["']?:/m.test(text) && /^["']?kind["']?:/m.test(text) && image.test(text) && !text.includes('{{')
  );
}

const image = /^[ \t]*(?:-\s+)?["']?image["']?:\s*["']?[^\s"'#]/m;

/** Could it be a Kubernetes resource? Only its text says. */
export const isYaml = (name: string): boolean => /^[^.].*\.ya?ml$/i.test(name);

/** Kubernetes resources: told by their text, so that they stand in no table of names. */
export const kubernetes: Kind = { ecosystem: 'docker', is: isYaml, asks: isKubernetes };

/** Images, and what describes where they run. */
export const containerKinds: readonly Kind[] = [
  {
    ecosystem: 'docker',
    is: (name) => /dockerfile|containerfile/i.test(name) && !notes.test(name),
    asks: matching(from),
  },
  {
    ecosystem: 'docker-compose',
    is: (name) => /^(?:docker-)?compose(?:-\w+)?(?:\.[\w-]+)?\.ya?ml$/i.test(name),
    asks: matching(image),
  },
  { ecosystem: 'helm', is: named('Chart.yaml'), asks: matching(/^dependencies:/m) },
  {
    ecosystem: 'devcontainers',
    is: (name, path) =>
      name === '.devcontainer.json' || /(?:^|\/)\.devcontainer\/(?:[^/]+\/)?devcontainer\.json$/.test(path),
    asks: matching(/"features"\s*:\s*\{[^}]*"/),
    homes: (path) => [devcontainerHome(path)],
  },
  {
    ecosystem: 'terraform',
    alternatives: ['opentofu'],
    is: (name) => name.endsWith('.tf') || /^terragrunt.*\.hcl$/.test(name) || name === 'root.hcl',
    asks: matching(
      /^[ \t]*source\s*=\s*"(?!\.{1,2}\/)[^"]|required_providers\s*\{\s*[\w-]|\bsource\s*=\s*"[^"]*\?ref=/m,
    ),
  },
  {
    ecosystem: 'terraform',
    alternatives: ['opentofu'],
    is: named('.terraform.lock.hcl'),
    asks: matching(/^provider\s/m),
  },
  {
    ecosystem: 'opentofu',
    alternatives: ['terraform'],
    is: (name) => name.endsWith('.tofu'),
    asks: matching(/\bsource\s*=\s*"(?!\.{1,2}\/)[^"]|required_providers\s*\{\s*[\w-]/),
  },
];
