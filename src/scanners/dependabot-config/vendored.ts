/** Folders of installed or generated files: what is in them was not written here. */
const installed =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|\.venv|venv|site-packages|Pods|Carthage|\.terraform|\.build|\.yarn|vendor\/bundle)\//;

/** Files that package managers write into a folder `vendor` which is theirs: Go, Composer, Cargo. */
const vendorMark = /^(.*?)\/(?:modules\.txt|autoload\.php|[^/]+\/\.cargo-checksum\.json)$/;

/** Folders of examples of what tests are to read; the first is left out by Go itself. */
const testData = /(?:^|\/)(?:testdata|test[-_]data|testfiles|__fixtures__|(?:test[-_])?fixtures)\//;

/** Tells files that were put there by a package manager: a function over paths as text. */
export function vendoredIn(paths: readonly string[]): (path: string) => boolean {
  const roots = new Set(
    paths.flatMap((path) => {
      if (!path.includes('vendor/')) return [];
      const [, folder = ''] = vendorMark.exec(path) ?? [];
      return /(?:^|\/)vendor$/.test(folder) ? [folder] : [];
    }),
  );
  return (path) => installed.test(`${path}/`) || (path.includes('vendor/') && isBelowAny(path, roots));
}

function isBelowAny(path: string, roots: ReadonlySet<string>): boolean {
  for (let at = path.indexOf('vendor/'); at !== -1; at = path.indexOf('vendor/', at + 1)) {
    if (roots.has(path.slice(0, at + 'vendor'.length))) return true;
  }
  return false;
}

/** Is it data of tests, whose versions are old on purpose? */
export const isTestData = (path: string): boolean => testData.test(path);
