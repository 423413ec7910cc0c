import { parse as parseYaml } from 'yaml';
import { readJson, readToml, stringsOf, valueAt } from './plain-data.js';

/** Members that a file declares, as it names them: folders or patterns, relative to its own folder. */
export type Declared = { readonly members: readonly string[]; readonly except?: readonly string[] };

/** `workspaces` of package.json: a list, or yarn's mapping. A `!` takes out. */
export function npmMembers(text: string): Declared {
  const workspaces = valueAt(readJson(text), 'workspaces');
  return withNegations([...stringsOf(workspaces), ...stringsOf(valueAt(workspaces, 'packages'))]);
}

/** `packages` of pnpm-workspace.yaml. */
export function pnpmMembers(text: string): Declared {
  try {
    return withNegations(stringsOf(valueAt(parseYaml(text, { maxAliasCount: 10 }), 'packages')));
  } catch {
    return { members: [] };
  }
}

const withNegations = (patterns: readonly string[]): Declared => ({
  members: patterns.filter((pattern) => !pattern.startsWith('!')),
  except: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
});

/** `[workspace]` of Cargo.toml. */
export function cargoMembers(text: string): Declared {
  const workspace = valueAt(readToml(text), 'workspace');
  return { members: stringsOf(valueAt(workspace, 'members')), except: stringsOf(valueAt(workspace, 'exclude')) };
}

/** `[tool.uv.workspace]` of pyproject.toml. */
export function uvMembers(text: string): Declared {
  const workspace = valueAt(readToml(text), 'tool', 'uv', 'workspace');
  return { members: stringsOf(valueAt(workspace, 'members')), except: stringsOf(valueAt(workspace, 'exclude')) };
}

/** `use` of go.work, on one line or in a block. */
export function goMembers(text: string): Declared {
  const members: string[] = [];
  let isBlock = false;
  for (const line of text.split('\n')) {
    const words = (line.split('//')[0] ?? '').trim();
    if (isBlock && words === ')') isBlock = false;
    else if (isBlock && words !== '') members.push(unquoted(words));
    else if (/^use\s*\($/.test(words)) isBlock = true;
    else if (/^use\s/.test(words)) members.push(unquoted(words.slice(3).trim()));
  }
  return { members };
}

const unquoted = (text: string): string => text.replace(/^["`]|["`]$/g, '');

/** `modules` of pom.xml, those of profiles as well: folders, or files. */
export function mavenMembers(text: string): Declared {
  const found = [...without(text, '<!--', '-->').matchAll(/<module>([^<]*)<\/module>/g)];
  return { members: found.map(([, name = '']) => name.trim().replace(/\/?[^/]*\.xml$/, '')) };
}

/** `include`, `includeBuild` and changed project folders of settings.gradle, and `buildSrc`, which is never declared. */
export function gradleMembers(text: string): Declared {
  const code = without(text, '/*', '*/').replace(/(^|\s)\/\/.*/g, '$1');
  const lists = [...code.matchAll(/\binclude\b\s*\(?((?:\s*["'][^"'\n]*["']\s*,?)+)/g)];
  const projects = lists.flatMap(([, list = '']) =>
    [...list.matchAll(/["']([^"']*)["']/g)].map(([, name = '']) => name),
  );
  const builds = [...code.matchAll(/\bincludeBuild\b\s*\(?\s*["']([^"'\n]*)["']/g)].map(([, path = '']) => path);
  const moved = [...code.matchAll(/\.projectDir\s*=[^"'\n]*["']([^"'\n]*)["']/g)].map(([, path = '']) => path);
  const folders = projects.map((name) => name.replace(/^:/, '').replaceAll(':', '/'));
  return { members: [...folders, ...builds, ...moved, 'buildSrc'] };
}

/** Projects of a solution, and those that a project refers to; with the separators of Windows. */
export function nugetMembers(text: string): Declared {
  const listed = [...text.matchAll(/"([^"\n]+\.(?:cs|fs|vb)proj)"/gi)];
  return { members: listed.map(([, path = '']) => path.replaceAll('\\', '/').replace(/\/?[^/]*$/, '')) };
}

/** `apps_path` of an umbrella's mix.exs. */
export function mixMembers(text: string): Declared {
  return { members: [...text.matchAll(/\bapps_path:\s*"([^"\n]+)"/g)].map(([, path = '']) => `${path}/*`) };
}

/** A text without what stands between two marks; without the rest where the second is missing. */
function without(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, at)) {
    parts.push(text.slice(at, start));
    const end = text.indexOf(close, start + open.length);
    at = end === -1 ? text.length : end + close.length;
  }
  return [...parts, text.slice(at)].join(' ');
}
