import { folderAbove, folderOf, matching, named, type Kind } from './kind.js';
import { entriesOf, holdsAny, readToml, valueAt } from './plain-data.js';

/** A requirement by name or address; not another file, an option, or a comment. */
const requirement = /^[ \t]*(?:-e\s*)?(?:[A-Za-z0-9][\w.-]*[ \t]*(?:[[=<>!~;@#\\]|\r?$)|(?:git|hg|svn)\+)/m;

const isRequirements = (name: string, path: string): boolean =>
  /\.(?:txt|in)$/.test(name) && (/requirements|constraints/i.test(name) || /(?:^|\/)requirements\//.test(path));

/** The lists of PEP 621, PEP 735 and the build system, and the tables of Poetry. */
function asksInPyproject(text: string): boolean {
  const document = readToml(text);
  if (document === undefined) return true;
  const poetry = valueAt(document, 'tool', 'poetry');
  const groups = entriesOf(valueAt(poetry, 'group')).map(([, group]) => valueAt(group, 'dependencies'));
  const tables = [valueAt(poetry, 'dependencies'), valueAt(poetry, 'dev-dependencies'), ...groups];
  const lists = [
    valueAt(document, 'project', 'dependencies'),
    valueAt(document, 'build-system', 'requires'),
    ...entriesOf(valueAt(document, 'project', 'optional-dependencies')).map(([, list]) => list),
    ...entriesOf(valueAt(document, 'dependency-groups')).map(([, list]) => list),
  ];
  return lists.some(holdsAny) || tables.some((table) => entriesOf(table).some(([name]) => name !== 'python'));
}

const python = { ecosystem: 'pip', alternatives: ['uv'], beside: { file: 'uv.lock', ecosystem: 'uv' } } as const;

/** Package managers of Python. */
export const pythonKinds: readonly Kind[] = [
  {
    ...python,
    is: isRequirements,
    asks: matching(requirement),
    // Dependabot looks one folder deeper for such files, so that `/` does for requirements/dev.txt.
    homes: (path) => (/(?:^|\/)requirements\/[^/]+$/.test(path) ? [folderAbove(path), folderOf(path)] : homes(path)),
  },
  { ...python, is: named('pyproject.toml'), asks: asksInPyproject },
  { ...python, is: named('setup.py', 'setup.cfg'), asks: matching(/\b(?:install|setup|extras|tests)_require(?:s)?\b/) },
  { ...python, is: named('Pipfile'), asks: matching(/^\[(?:dev-)?packages\]\s*(?:#.*\n\s*)*[^\s[#]/m) },
];

function homes(path: string): readonly string[] {
  return folderOf(path) === '' ? [''] : [folderOf(path), folderAbove(path)];
}
