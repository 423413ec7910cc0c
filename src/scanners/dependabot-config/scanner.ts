import type { RepoPath } from '../../model.js';
import { isBelow, pathText } from '../../sarif/paths.js';
import { counted } from '../counted.js';
import { builtinScanner } from '../define.js';
import { failed, type Detection, type Failed, type Parsed, type Tree } from '../scanner.js';
import { assess, configurationPaths, type Assessment } from './assess.js';
import { gapFindings, problemFinding, renovateFinding, rules } from './findings.js';
import { findManifests, isManifestName } from './manifests.js';
import { options, type Options } from './options.js';
import { reads } from './reads.js';

const isConfiguration = (path: RepoPath): boolean => configurationPaths.some((one) => one === path);

function detect(tree: Tree): Detection {
  const missing = (tree.unread ?? []).find(
    (path) => isConfiguration(path) || (isBelow(path, tree.workingDirectory) && isManifestName(pathText(path))),
  );
  if (missing !== undefined) {
    const reason = `${missing} belongs to the commit and is not there to be read`;
    return { status: 'cannot', reason, remedy: 'Check out everything: no sparse checkout and no filter.' };
  }
  const paths = findManifests(tree).manifests.map(({ path }) => path);
  const expected = [...new Set([...tree.files.filter(isConfiguration), ...paths])];
  if (expected.length === 0) return { status: 'not-applicable', reason: 'no manifests that Dependabot knows' };
  return { status: 'applies', targets: [{ kind: 'directory', path: tree.workingDirectory }], expected };
}

function check(tree: Tree, expected: readonly RepoPath[], given: Options): Parsed | Failed {
  const assessment = assess(tree, given);
  const { dependabot, renovate, excepted, problems, gaps = [] } = assessment;
  if (dependabot !== undefined && 'unreadable' in dependabot) {
    const reason = `${dependabot.path} cannot be read: it is larger than 1 MiB, or no regular file`;
    return failed(reason, 'Make it a regular file, and smaller.');
  }
  const configuration = dependabot?.path ?? configurationPaths[0];
  const findings = [
    ...problems.map((problem) => problemFinding(configuration, problem)),
    ...(renovate !== undefined && 'wrong' in renovate ? [renovateFinding(renovate.path, renovate.wrong)] : []),
    ...gapFindings(gaps, configuration),
  ];
  const left = new Set(excepted.map(({ path }) => path));
  const used = new Set(findings.map(({ rule }) => rule));
  return {
    ok: true,
    rules: Object.values(rules).filter(({ id }) => used.has(id)),
    findings,
    seen: expected.filter((path) => !left.has(path)),
    excluded: expected.filter((path) => left.has(path)),
    notes: renovate !== undefined && 'covers' in renovate ? [`Renovate looks after what ${renovate.path} covers.`] : [],
    remarks: remarksOn(assessment),
  };
}

/** What is there and was not looked at. */
function remarksOn({ found, renovate }: Assessment): readonly string[] {
  const presets = renovate !== undefined && 'covers' in renovate ? renovate.presets : [];
  return [
    ...(found.testData === 0
      ? []
      : [`${counted(found.testData, 'manifest')} in data of tests (testdata, fixtures) may be out of date.`]),
    ...(found.unreadYaml === 0
      ? []
      : [`${counted(found.unreadYaml, 'YAML file')} too large to be read for images of Kubernetes resources.`]),
    ...(presets.length === 0
      ? []
      : [`Presets of Renovate that may leave something out were not read: ${presets.join(', ')}.`]),
  ];
}

/**
 * Manifests that neither Dependabot nor Renovate keeps up to date. Nothing steers it: what the head makes of
 * dependabot.yml is what is judged.
 */
export const scanner = builtinScanner<Options>({
  id: 'dependabot-config',
  gate: 'maintenance',
  title: 'dependabot-config',
  threats: ['unpatched-dependency'],
  when: 'Manifests that Dependabot knows',
  driver: 'security-gates dependabot-config',
  options,
  steeredBy: [],
  executes: 'nothing',
  reads,
  detect,
  kind: 'builtin',
  check: (tree, { expected, options: given }) => check(tree, expected, given),
});
