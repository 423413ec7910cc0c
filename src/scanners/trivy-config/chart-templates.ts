import type { RepoPath } from '../../model.js';
import { isBelow } from '../../sarif/paths.js';
import { within } from '../terraform-files.js';
import { manifestIn } from './objects.js';
import type { Unfolded } from './unfold.js';

/** What a file among the templates of a chart is. */
export type Template =
  { readonly kind: 'in-chart'; readonly unfolded?: Unfolded } | { readonly kind: 'broken'; readonly reason: string };

/** Of what is below a chart's folder of templates, Trivy takes these, and Helm everything. */
const taken = /\.(?:ya?ml|json|tpl)$/i;

/** What Trivy also reads as it is, before anything is rendered: what it makes of that displaces what Helm renders. */
const readRaw = /\.(?:ya?ml|json)$/i;

const nameOf = (path: RepoPath): string => path.slice(path.lastIndexOf('/') + 1);

/** Is it in the folder of templates of one of these charts? */
export const isAmongTemplates = (path: RepoPath, charts: readonly RepoPath[]): boolean =>
  charts.some((folder) => isBelow(path, within(folder, 'templates')));

/** Does an answer have to account for it? Names that begin with `_` hold parts of others. */
export const isTemplate = (path: RepoPath): boolean =>
  /(?:^|\/)templates\/.*\.ya?ml$/.test(path) ||
  (/(?:^|\/)templates\//.test(path) && taken.test(path) && !nameOf(path).startsWith('_'));

/** Helm shows notes and renders no parts; a name with a dot right among the templates it passes over. */
const rendersNothing = (path: RepoPath): boolean =>
  nameOf(path).startsWith('_') || path.endsWith('NOTES.txt') || /(?:^|\/)templates\/\.[^/]*$/.test(path);

/**
 * Tells what a template is. One without anything to render is looked at as if it stood elsewhere; one that Trivy would
 * not render, and Helm does, is broken.
 */
export function templateKind(path: RepoPath, text: string | undefined): Template {
  if (rendersNothing(path)) return { kind: 'in-chart' };
  if (!taken.test(path)) {
    return { kind: 'broken', reason: 'is a template to Helm, and by its name none to trivy: let it end in .yaml' };
  }
  if (text === undefined || text.includes('{{') || !readRaw.test(path)) return { kind: 'in-chart' };
  const found = manifestIn(text, /\.json$/i.test(path));
  if (found.kind === 'broken') return found;
  const isUnfolded = found.kind === 'kubernetes' && found.unfolded !== undefined;
  return { kind: 'in-chart', ...(isUnfolded ? { unfolded: found.unfolded } : {}) };
}

/** Why a template whose text was not looked at beforehand cannot be judged; `undefined` where it can. */
export function whyLate(path: RepoPath, text: string): string | undefined {
  const kind = templateKind(path, text);
  if (kind.kind === 'broken') return `${path} ${kind.reason}`;
  const isPlain = kind.unfolded === undefined && !(readRaw.test(path) && text.includes('{{')) && !text.includes(hook);
  return isPlain ? undefined : `${path} is a template of a chart, and a link or larger than 1 MiB`;
}

const hook = 'helm.sh/hook';

/**
 * The text of a chart's file as Trivy is to render it, to the same lines. Hooks are rendered like other objects: Trivy
 * leaves them out. Where something is to be rendered, nothing in the raw text looks like an object.
 */
export function toRender(path: RepoPath, text: string): string {
  const unhooked = text.replaceAll(hook, 'helm.sh/h00k');
  if (!isTemplate(path) || !readRaw.test(path) || !unhooked.includes('{{')) return unhooked;
  return `{{""}}${unhooked.replaceAll(/^---(?=\r?$)/gm, '---{{""}}')}`;
}
