import type { RepoPath } from '../../model.js';
import { isDockerfile } from '../dockerfile-name.js';
import type { Context, Finding, Rule } from '../scanner.js';
import type { Vulnerability } from '../trivy/report.js';
import { severityOf } from '../trivy/severity.js';
import type { Judged } from './answer.js';
import { basesOf, nameOf } from './images.js';
import type { Options } from './options.js';

/** Where findings about an image stand. */
type Place = { readonly path: RepoPath; readonly line: number };

/** Rule of an operating system without security updates. */
export const endedRule: Rule = {
  id: 'operating-system-ended',
  title: 'Operating system without security updates',
  description: 'The distribution no longer mends vulnerabilities of this version, and tells of few of them.',
  help: 'Build the image from a version that is supported.',
  security: true,
  severity: 'high',
  cwe: [1104],
};

/** One finding for each advisory and package of an image, in the order of the report. */
export function findingsOf({ target, results, ended }: Judged, context: Context<Options>): readonly Finding[] {
  const place = placeOf(nameOf(target), context);
  const image = nameOf(target);
  const { options } = context;
  const isWanted = ({ FixedVersion }: Vulnerability): boolean => FixedVersion !== '' || !options['ignore-unfixed'];
  const found = results.flatMap(({ vulnerabilities, ignored }) => [
    ...vulnerabilities.filter(isWanted).map((one) => findingOf(one, image, place, options)),
    ...ignored.map(({ vulnerability, justification }): Finding => ({
      ...findingOf(vulnerability, image, place, options),
      suppressed: { kind: 'external', justification },
    })),
  ]);
  return [...(ended === undefined ? [] : [endedFinding(ended, image, place)]), ...distinct(found)];
}

/** How many vulnerabilities were left out because nobody has mended them. */
export const unfixedIn = ({ results }: Judged): number =>
  results.reduce(
    (sum, { vulnerabilities }) => sum + vulnerabilities.filter((one) => one.FixedVersion === '').length,
    0,
  );

function findingOf(one: Vulnerability, image: string, { path, line }: Place, options: Options): Finding {
  const { PkgName: name, InstalledVersion: version, VulnerabilityID: rule, Title: title, FixedVersion: fixed } = one;
  const file = one.PkgPath === '' ? '' : ` (${one.PkgPath})`;
  return {
    rule,
    message:
      `${image}: ${name} ${version}${file}: ${title === '' ? rule : `${title} (${rule})`}.${layerOf(one)} ` +
      (fixed === '' ? 'No fixed version is known.' : `Fixed in ${fixed}.`),
    severity: severityOf(one.Severity, options['unknown-severity']),
    path,
    region: { startLine: line },
    fix:
      fixed === ''
        ? `There is no fixed version of ${name} yet: build from an image without it.`
        : `Build from an image that has ${name} ${fixed}, or update it in the Dockerfile.`,
  };
}

function layerOf({ Layer: layer }: Vulnerability): string {
  if (layer === undefined || layer.DiffID === '') return '';
  const by = layer.CreatedBy === '' ? '' : `, made by \`${layer.CreatedBy.replaceAll(/\s+/g, ' ').slice(0, 120)}\``;
  return ` Layer ${layer.DiffID.replace('sha256:', '').slice(0, 12)}${by}.`;
}

const endedFinding = (system: string, image: string, { path, line }: Place): Finding => ({
  rule: endedRule.id,
  message: `${image}: ${system} gets no security updates any more, so that the other findings are not all there are.`,
  severity: endedRule.severity,
  path,
  region: { startLine: line },
  fix: endedRule.help,
});

/** What is set aside in one file of an image may be open in another. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    findings.map((finding) => [JSON.stringify([finding.rule, finding.message, finding.suppressed]), finding]),
  ).values(),
];

/**
 * The FROM of a base image; for an image of ours the last FROM of its Dockerfile. Where that cannot be told: the policy
 * file, which names the image, else a file that every repository of this kind has.
 */
function placeOf(image: string, { expected, files, text, options }: Context<Options>): Place {
  const base = basesOf(expected, text, options.platform).bases.find((one) => one.image === image);
  if (base !== undefined) return { path: base.dockerfile, line: base.line };
  const all = files.filter((path) => isDockerfile(path, text));
  const own =
    all.find((path) => path === (options.dockerfile ?? 'Dockerfile')) ?? (all.length === 1 ? all[0] : undefined);
  if (own !== undefined) return { path: own, line: basesOf([own], text, options.platform).bases.at(-1)?.line ?? 1 };
  const known = ['.github/security-gates.yml', 'README.md'].find((path) => files.includes(path));
  return { path: known ?? files[0] ?? '', line: 1 };
}
