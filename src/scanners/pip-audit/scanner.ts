import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { counted } from '../counted.js';
import { processScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import { failed } from '../scanner.js';
import type { Context, Detection, Execution, Failed, Finding, Parsed, Rule, Step, Tree } from '../scanner.js';
import { matches } from './answer.js';
import { auditCommands, auditName } from './audit.js';
import { findingsOf, ruleOf } from './findings.js';
import { isDevelopment, isRequirements, isUnlocked } from './names.js';
import { howToLock, objectionTo, unversionedObjection, type Asked } from './objections.js';
import { options, type Options } from './options.js';
import { isPinned, pinsOf, readRequirements, unversionedIn, type Pin, type Requirement } from './requirements.js';
import { resolveCommands, resolved } from './resolve.js';

function detect(tree: Tree, { except, omit }: Options): Detection {
  const isExcepted = pathMatcher(except);
  const files = new Set(tree.files);
  const isOne = (path: RepoPath): boolean => isRequirements(path) || isUnlocked(path, files);
  const isOwn = (path: RepoPath): boolean => isOne(path) && (except.length === 0 || !isExcepted(path));
  const found = detectFiles(tree, isOwn, 'no requirements of Python');
  if (found.status !== 'applies') return found;
  const judged = found.expected.filter((path) => !isOmitted(path, omit));
  if (judged.length === 0) return { status: 'not-applicable', reason: 'requirements for development only' };
  const kindOf = (path: RepoPath) => (isPinned(readRequirements(path, tree.read)) ? 'lockfile' : 'manifest');
  return { ...found, targets: judged.map((path) => ({ kind: kindOf(path), path })) };
}

const isOmitted = (path: RepoPath, omit: Options['omit']): boolean => omit.includes('dev') && isDevelopment(path);

function step(executions: readonly Execution[], context: Context<Options>): Step {
  const files = context.targets.map(({ path }) => ({ path, asked: readRequirements(path, context.text) }));
  const objection = objectionTo(files, context.options);
  if (objection !== undefined) return { answer: objection };
  const loose = files.filter(({ asked }) => !isPinned(asked));
  if (executions.length === 0 && loose.length > 0) {
    return { next: loose.flatMap(({ path, asked }, index) => resolveCommands(path, index, asked, context)) };
  }
  const requirements: Requirement[] = files.flatMap(({ asked }) => (isPinned(asked) ? asked.requirements : []));
  for (const { path, asked } of loose) {
    const came = resolved(path, asked, executions);
    if (came?.ok !== true) return { answer: came ?? failed(`${path} was not resolved`) };
    const addressed = unversionedObjection(asked, came.requirements, context.options);
    if (addressed !== undefined) return { answer: addressed };
    requirements.push(...came.requirements);
  }
  const pins = pinsOf(requirements);
  if (!executions.some(({ name }) => name === auditName)) return { next: auditCommands(pins, context) };
  return { answer: answer(executions, pins, { files, loose }, context) };
}

function answer(
  executions: readonly Execution[],
  pins: readonly Pin[],
  { files, loose }: { readonly files: readonly Asked[]; readonly loose: readonly Asked[] },
  context: Context<Options>,
): Parsed | Failed {
  const unknown = context.options['unknown-severity'];
  const found = matches(executions, pins, context);
  if ('ok' in found) return found;
  const excluded = context.expected.filter((path) => isOmitted(path, context.options.omit));
  return {
    ok: true,
    rules: [...found.map((match) => ruleOf(match, unknown)), ...(loose.length > 0 ? [unlocked] : [])],
    findings: [...found.flatMap((match) => findingsOf(match, unknown)), ...loose.map(({ path }) => looseFinding(path))],
    seen: files.map(({ path }) => path),
    excluded,
    notes: [
      `${counted(pins.length, 'package')} in ${counted(files.length, 'file')}, and a planted one that was found`,
      ...loose.map(({ path }) => `${path} was resolved, it is not locked`),
    ],
    remarks: remarksOf(files, pins, context.options),
  };
}

function remarksOf(files: readonly Asked[], pins: readonly Pin[], given: Options): readonly string[] {
  const skipped = files.flatMap(({ asked }) => unversionedIn(asked, pins));
  const unhashed = files.filter(({ asked }) => isPinned(asked) && asked.requirements.some(({ hashed }) => !hashed));
  const ignored = files.flatMap(({ asked }) => asked.ignored);
  const choosing = files.flatMap(({ asked }) => (isPinned(asked) ? [] : asked.choosing));
  return [
    ...skipped.map(({ where, text }) => `${where}: ${text} was not judged, as \`not-audited\` says.`),
    ...unhashed.map(
      ({ path }) => `${path} has versions without hashes: what its packages need beyond it was not judged.`,
    ),
    ...ignored.map((option) => `${option} was not obeyed: where packages come from is not for the repository to say.`),
    ...choosing.map((option) => `${option} was not obeyed: another version may be installed than was judged.`),
    ...(given.omit.includes('dev') ? [] : ['Requirements for development were judged as well.']),
  ];
}

const unlocked: Rule = {
  id: 'unlocked-requirements',
  title: 'Requirements that leave a choice of versions',
  description: 'What is installed is chosen when it is installed: it need not be what was judged.',
  help: 'Lock the requirements, with hashes, and commit the lock.',
  security: true,
  severity: 'medium',
  cwe: [1357],
};

const looseFinding = (path: RepoPath): Finding => ({
  rule: unlocked.id,
  message: `${path} leaves a choice of versions: what was judged is what they come to today.`,
  severity: 'medium',
  path,
  region: { startLine: 1 },
  fix: howToLock(path),
});

/** pip-audit over all requirements of Python, as they are locked or as uv resolves them. */
export const scanner = processScanner<Options>({
  id: 'pip-audit',
  gate: 'dependencies',
  title: 'pip-audit',
  threats: ['vulnerable-dependency', 'unlocked-dependency'],
  when: 'requirements.txt, .lock, .pip and .in, by whatever prefix, suffix or folder, and pylock.toml',
  driver: 'pip-audit',
  options,
  steeredBy: [],
  executes: 'nothing',
  reads: ['**/*.{txt,in,pip}', '**/*requirements*.lock', '**/requirements/**/*.lock', '**/pylock*.toml'],
  readsLarge: true,
  detect,
  kind: 'process',
  tool: 'pip-audit',
  needs: ({ kind }) => (kind === 'manifest' ? ['pypi-advisories', 'python-index'] : ['pypi-advisories']),
  step,
});
