import type { RepoPath } from '../../model.js';
import { toRepoPath } from '../../sarif/paths.js';
import type { Finding, Rule } from '../scanner.js';
import type { Gap } from './coverage.js';
import type { Problem } from './problem.js';
import { entryInline, plainStyle } from './proposal.js';

const common = { security: true, severity: 'high', cwe: [1104] } as const;

/** All rules, by what they find. */
export const rules = {
  uncovered: {
    ...common,
    id: 'manifest-not-kept-up-to-date',
    title: 'Dependencies that nobody keeps up to date',
    description: 'Neither Dependabot nor Renovate looks at this manifest: fixes of its dependencies reach nobody.',
    help: 'Add an entry to .github/dependabot.yml: security-gates fix maintenance.',
  },
  invalid: {
    ...common,
    id: 'dependabot-configuration-invalid',
    title: 'Configuration that Dependabot does not accept',
    description: 'Dependabot does nothing at all while its configuration is invalid.',
    help: 'Correct the line.',
  },
  schedule: {
    ...common,
    id: 'dependabot-without-schedule',
    title: 'Entry without a valid schedule',
    description: 'Dependabot wants to know of each entry how often to look.',
    help: 'Add a schedule with an interval.',
  },
  'switched-off': {
    ...common,
    id: 'dependabot-switched-off',
    title: 'Version updates that are switched off',
    description: 'With open-pull-requests-limit: 0, or `ignore` of every name, an entry makes no version updates.',
    help: 'Remove the limit of 0, or the `ignore` of every name.',
  },
  stale: {
    ...common,
    severity: 'low',
    id: 'dependabot-folder-missing',
    title: 'Entry for a folder that is not there',
    description: 'Dependabot fails in this folder at each run, which hides other failures.',
    help: 'Correct the folder, or remove it.',
  },
  renovate: {
    ...common,
    id: 'renovate-configuration-invalid',
    title: 'Configuration that Renovate cannot read',
    description: 'Renovate stops while its configuration is invalid.',
    help: 'Correct the file.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** A finding at a line of a configuration. */
export const problemFinding = (path: RepoPath, { kind, line, message, fix }: Problem): Finding => ({
  rule: rules[kind].id,
  message,
  severity: rules[kind].severity,
  path,
  region: { startLine: line },
  fix,
});

/** A configuration of Renovate that cannot be read (path as text). */
export const renovateFinding = (path: string, wrong: string): Finding => ({
  rule: rules.renovate.id,
  message: `Renovate does not accept this file: ${wrong}.`,
  severity: 'high',
  path: toRepoPath(path),
  region: { startLine: 1 },
  fix: 'Correct the file, and check it with renovate-config-validator.',
});

/** One finding for each ecosystem and folder, at the first of its manifests. */
export function gapFindings(gaps: readonly Gap[], configuration: string): readonly Finding[] {
  const first = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.manifest.ecosystem, gap.manifest.homes[0], gap.because]);
    if (!first.has(key)) first.set(key, gap);
  }
  return [...first.values()].map((gap) => gapFinding(gap, configuration));
}

function gapFinding({ manifest, because, line }: Gap, configuration: string): Finding {
  const { path, text, ecosystem, homes } = manifest;
  const [home] = homes;
  const name = text.slice(text.lastIndexOf('/') + 1);
  const where = `${ecosystem} in /${home}`;
  return {
    rule: rules.uncovered.id,
    message: `Nobody keeps ${name} up to date (${where}): ${reason(because, configuration, line)}.`,
    severity: 'high',
    path,
    region: { startLine: 1 },
    fix: remedy(because, configuration, entryInline(ecosystem, home, plainStyle.interval)),
  };
}

function reason(because: Gap['because'], configuration: string, line: number | undefined): string {
  switch (because) {
    case 'no-entry':
      return `no entry of ${configuration} reaches it`;
    case 'excluded':
      return `exclude-paths in line ${line ?? 1} of ${configuration} leaves it out`;
    case 'switched-off':
      return `line ${line ?? 1} of ${configuration} turns version updates off`;
  }
}

function remedy(because: Gap['because'], configuration: string, entry: string): string {
  switch (because) {
    case 'no-entry':
      return `Add to \`updates\` in ${configuration}, as security-gates fix maintenance does: ${entry}`;
    case 'excluded':
      return 'Take it out of exclude-paths, or name it in `except` of the policy.';
    case 'switched-off':
      return 'Remove the limit of 0, or the `ignore` of every name, in that line.';
  }
}
