/** Folders and programs that lie elsewhere on every machine and in every run. */
export type Places = {
  /** From now on `path` is written as `{name}`; a name that is taken gets a number. */
  readonly add: (name: string, path: string) => void;
  /** Text with every known path replaced. */
  readonly hide: (text: string) => string;
  /** Text with every path back in its place. */
  readonly show: (text: string) => string;
};

/** No places yet. */
export function noPlaces(): Places {
  const known = new Map<string, string>();
  return {
    add: (name, path) => {
      const taken = [...known.values()].filter((other) => other === `{${name}}` || other.startsWith(`{${name} `));
      known.set(path, taken.length === 0 ? `{${name}}` : `{${name} ${taken.length + 1}}`);
    },
    hide: (text) => longestFirst(known).reduce((rest, [path, name]) => rest.replaceAll(path, () => name), text),
    show: (text) => [...known].reduce((rest, [path, name]) => rest.replaceAll(name, () => path), text),
  };
}

/** A folder may lie in another one. */
const longestFirst = (known: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...known].sort(([a], [b]) => b.length - a.length);
