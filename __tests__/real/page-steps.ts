/** What a page has its reader do: put text into a file, or run a command. */
export type PageStep =
  | { readonly kind: 'write'; readonly path: string; readonly content: string }
  | { readonly kind: 'run'; readonly command: string };

const block = /(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/**
 * The steps of a page, in order: a block of code below a path with a colon is the content of that file, each line of
 * a block of `sh` a command. Throws at a block that is neither, which a reader would not know what to do with.
 */
export function stepsOf(text: string): readonly PageStep[] {
  return [...text.matchAll(block)].flatMap(([whole, path, language, content = '']): readonly PageStep[] => {
    if (path !== undefined) return [{ kind: 'write', path, content }];
    if (language !== 'sh') throw new Error(`a block that is neither a file nor commands: ${whole.slice(0, 100)}`);
    return content
      .trimEnd()
      .split('\n')
      .map((command) => ({ kind: 'run', command }));
  });
}
