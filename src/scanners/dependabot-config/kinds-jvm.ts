import { folderAbove, folderOf, matching, named, type Kind } from './kind.js';

/** Package managers of the JVM. */
export const jvmKinds: readonly Kind[] = [
  {
    ecosystem: 'gradle',
    is: named('build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'),
    asks: matching(
      /["'][\w.-]+:[\w.-]+:[^"'\s]+["']|\bgroup\s*[:=]\s*["'][^"']+["']\s*,\s*name|["']\)?\s+version\s*\(?\s*["']/,
    ),
  },
  {
    ecosystem: 'gradle',
    is: (_, path) => /(?:^|\/)gradle\/libs\.versions\.toml$/.test(path),
    asks: matching(/^[ \t]*\[(?:libraries|plugins)\]/m),
    homes: (path) => [folderAbove(path)],
  },
  { ecosystem: 'maven', is: named('pom.xml'), asks: matching(/<(?:dependency|plugin|parent|extension)>/) },
  {
    ecosystem: 'sbt',
    is: (name, path) => name === 'build.sbt' || /(?:^|\/)project\/plugins\.sbt$/.test(path),
    asks: matching(/%%?\s*"|addSbtPlugin/),
    homes: (path) => (path.endsWith('plugins.sbt') ? [folderAbove(path)] : [folderOf(path)]),
  },
];
