import type { RepoPath } from '../../model.js';
import { detectFiles } from '../detect-files.js';
import type { Detection, Tree } from '../scanner.js';
import type { Options } from './options.js';

/** Files that say how tests are run. */
export const telling = ['package.json', 'pyproject.toml', 'pytest.ini', 'tox.ini', 'setup.cfg', 'requirements*.txt'];

type Reader = (path: RepoPath) => string | undefined;

/** How the tests are run: what the policy says, or what the files at the root tell. */
export type TestRun = Pick<Options, 'junit' | 'coverage'> & { readonly command: readonly string[] };

const junit = 'security-gates-junit.xml';
const coverage = 'security-gates-coverage.xml';

/** `undefined` where `auto` finds neither pytest nor a script. */
export function testRun(options: Options, files: readonly RepoPath[], read: Reader): TestRun | undefined {
  const { command } = options;
  if (command !== 'auto') return command === undefined ? undefined : { ...options, command };
  const texts = files.filter((path) => path !== 'package.json' && !path.includes('/')).map((path) => read(path) ?? '');
  if (files.includes('pytest.ini') || texts.some((text) => /\bpytest\b/.test(text))) {
    const measured = options['min-coverage'] !== undefined || texts.some((text) => /\bpytest-cov\b/.test(text));
    return {
      command: [
        ...['python3', '-m', 'pytest', `--junitxml=${junit}`],
        ...(measured ? ['--cov', `--cov-report=xml:${coverage}`] : []),
      ],
      junit: [junit, ...options.junit],
      coverage: [...(measured ? [coverage] : []), ...options.coverage],
    };
  }
  return hasTestScript(read('package.json')) ? { ...options, command: ['npm', 'test'] } : undefined;
}

function hasTestScript(text: string | undefined): boolean {
  try {
    const parsed: unknown = JSON.parse(text ?? 'null');
    if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed)) return false;
    const { scripts } = parsed;
    return typeof scripts === 'object' && scripts !== null && 'test' in scripts;
  } catch {
    return false;
  }
}

/** Applies where the policy asks for it; a run that promises no report could not be judged. */
export function detect(tree: Tree, options: Options): Detection {
  if (options.command === undefined) return { status: 'not-applicable', reason: 'the policy has no tests run' };
  const whole = detectFiles(tree, () => true, 'no files');
  if (whole.status === 'cannot') return whole;
  const run = testRun(options, tree.files, tree.read);
  if (run === undefined) {
    return {
      status: 'cannot',
      reason: 'no pytest and no `npm test` is to be seen at the root of the repository',
      remedy: 'Write `command` as a list, with the reports that it leaves.',
    };
  }
  if (run.junit.length === 0) {
    return {
      status: 'cannot',
      reason: `${run.command.join(' ')} promises no JUnit report, so that nobody could tell which tests ran`,
      remedy: 'Name in `junit` the report that it writes.',
    };
  }
  return { status: 'applies', targets: [{ kind: 'directory', path: '' }], expected: [] };
}
