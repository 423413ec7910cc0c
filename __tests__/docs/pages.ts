import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Markdown page of the project: its path, and its text with and without code blocks. */
export type Page = { readonly path: string; readonly text: string; readonly prose: string };

const block = /^```[\s\S]*?^```$/gm;

function pageAt(path: string): Page {
  const text = readFileSync(path, 'utf8');
  return { path, text, prose: text.replace(block, '') };
}

/** One page by its path. */
export const page = pageAt;

/** All pages for readers: those at the root and those below docs/. */
export function allPages(): readonly Page[] {
  const below = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name));
  return [...readdirSync('.'), ...below].filter((name) => name.endsWith('.md')).map(pageAt);
}

/** Content of the first block in a language that contains `part`. Throws if there is none. */
export function codeBlock({ path, text }: Page, language: string, part: string): string {
  const blocks = [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  const found = blocks.map(([, content]) => content ?? '').find((content) => content.includes(part));
  if (found === undefined) throw new Error(`${path} has no ${language} block with ${part}`);
  return found;
}

/** Anchors of a page as GitHub makes them of its headings. */
export function anchorsOf({ prose }: Page): readonly string[] {
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/[`*]/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** Names of all files below some folders of the project that exist, without their folders. */
export function fileNames(folders: readonly string[]): ReadonlySet<string> {
  const names = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  return new Set(names.map((name) => name.split(/[\\/]/).at(-1) ?? ''));
}
