/**
 * Something a scanner needs while it runs: opened before, closed after, each leaves a line in the proof. `tree-files` is
 * a private folder, writable, with the files of the judged tree (below the working directory) and nothing else, named
 * by `stagedName`; `own-files` is the same with copies, which a program may change without changing anything else. A
 * `rule-pack` is a pack of semgrep's registry, by its name there. `npm-advisories` and
 * `pypi-advisories` are addresses on loopback that answer as npm's registry and as OSV do: from the user's own source,
 * or from the offline data; `python-index` is the index that uv is to ask. The databases are folders. So is
 * `installed-packages`: what the targets of that kind say of themselves in the checkout, each by its own path below `checkout`, and
 * beside it `installed.json`, a list of these files and of what they may leave out. Beside `java-archives`, which is
 * the job's folder, lies `inner-archives.json`: which archives the targets of the kind `archive` hold.
 * `image-archives` is a folder with the targets of the kind `archive`, by their own paths; `registry-login` gives a
 * command with network what it needs to ask registries and daemons for images.
 */
export type Need =
  | 'complete-history'
  | 'uncommitted-files'
  | 'tree-files'
  | 'own-files'
  | 'installed-packages'
  | 'image-archives'
  | 'java-archives'
  | 'registry-login'
  | 'npm-advisories'
  | 'pypi-advisories'
  | 'python-index'
  | 'trivy-db'
  | 'trivy-java-db'
  | `rule-pack ${string}`;
