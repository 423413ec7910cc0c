import picomatch from 'picomatch';

/**
 * Which of these folders are members of a workspace that these globs describe, as npm reads them? Of the globs that fit a
 * folder, the last one decides: one that begins with `!` takes it out again.
 */
export function membersOf(globs: readonly string[], folders: readonly string[]): readonly string[] {
  const rules = globs.map((glob) => {
    const [, marks = '', path = ''] = /^(!*)(?:\.?\/+)?(.*?)\/*$/s.exec(glob) ?? [];
    return { takesIn: marks.length % 2 === 0, fits: picomatch(path === '' ? '.' : path) };
  });
  return folders.filter((folder) => folder !== '' && rules.findLast(({ fits }) => fits(folder))?.takesIn === true);
}
