import { instructionsOf } from './dockerfile-lines.js';

/** An image of which a build copies or mounts files without being FROM it. */
export type Copied = { readonly line: number; readonly image: string };

/** The images behind `COPY --from=` and `RUN --mount=…,from=`, without the Dockerfile's own stages. */
export function copiedIn(text: string): readonly Copied[] {
  const { instructions } = instructionsOf(text);
  const stages = new Set(
    instructions.flatMap(({ word, rest }) =>
      word === 'FROM' ? [(/\sAS\s+(\S+)\s*$/i.exec(rest)?.[1] ?? '').toLowerCase()] : [],
    ),
  );
  return instructions.flatMap(({ line, word, rest }) =>
    sourcesOf(word, rest)
      .filter((image) => !/^\d+$|^scratch$/.test(image) && !stages.has(image.toLowerCase()))
      .map((image) => ({ line, image })),
  );
}

function sourcesOf(word: string, rest: string): readonly string[] {
  const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
  if (word === 'COPY') return [...flags.matchAll(/(?:^|\s)--from=(\S+)/g)].map(([, image = '']) => image);
  if (word !== 'RUN') return [];
  return [...flags.matchAll(/(?:^|\s)--mount=(\S+)/g)].flatMap(([, mount = '']) =>
    mount.split(',').flatMap((part) => /^from=(.+)$/.exec(part)?.[1] ?? []),
  );
}
