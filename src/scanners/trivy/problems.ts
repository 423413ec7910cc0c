import { shownWarning, warningsIn } from './log.js';

/** Warnings that leave the answer whole: licences and direct dependencies are told another way, or not needed. */
const harmless: readonly RegExp[] = [
  /\[pip\] Unable to find python `site-packages` directory/,
  /Unable to collect additional info/,
  /\[gradle\] Unable to get licenses and dependencies/,
  /\[pub\] Unable to parse cache dir/,
  /\[pub\] Unable to get sdk version from constraint/,
  /to identify direct dependencies/,
  /Unable to parse package\.json to remove dev dependencies/,
  /Using severities from other vendors/,
  // What it leaves out of these lockfiles we read ourselves.
  /\[yarn\] Protocol error/,
  /\[mix\] Cannot parse dependency/,
  // Those without a version are counted one by one in the report.
  /\[pom\] Dependency version cannot be determined/,
  // Of an image: the report says it, too, and a finding is made of it.
  /This OS version is no longer supported by the distribution/,
  /detection may be insufficient because security updates are not provided/,
];

/**
 * What Trivy says on stderr of a lockfile that it could not read whole, or of a version that it could not compare: it
 * goes on and exits as if nothing were. The first such line; `undefined` if there is none. A warning that is not known
 * to be harmless counts.
 */
export function problemIn(stderr: string): string | undefined {
  const problem = warningsIn(stderr).find((message) => !harmless.some((pattern) => pattern.test(message)));
  return problem === undefined ? undefined : shownWarning(problem);
}
