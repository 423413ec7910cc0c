/** What an event says about which commit may be trusted. */
export type EventKind = 'pull-request' | 'pull-request-target' | 'merge-group' | 'ref' | 'default-branch';

/**
 * Events by what GITHUB_SHA and GITHUB_REF are for them (GitHub Docs, "Events that trigger workflows").
 *
 * - `pull-request`: the merge commit that GitHub made of the pull request.
 * - `pull-request-target`: the tip of the base branch, with the rights of the base repository.
 * - `ref`: any branch or tag.
 * - `default-branch`: only ever the tip of the default branch.
 */
const kinds: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ['pull_request', 'pull-request'],
  ['pull_request_review', 'pull-request'],
  ['pull_request_review_comment', 'pull-request'],
  ['pull_request_target', 'pull-request-target'],
  ['merge_group', 'merge-group'],
  ['push', 'ref'],
  ['create', 'ref'],
  ['deployment', 'ref'],
  ['deployment_status', 'ref'],
  ['registry_package', 'ref'],
  ['release', 'ref'],
  ['workflow_dispatch', 'ref'],
  ['branch_protection_rule', 'default-branch'],
  ['check_run', 'default-branch'],
  ['check_suite', 'default-branch'],
  ['delete', 'default-branch'],
  ['discussion', 'default-branch'],
  ['discussion_comment', 'default-branch'],
  ['issue_comment', 'default-branch'],
  ['issues', 'default-branch'],
  ['label', 'default-branch'],
  ['milestone', 'default-branch'],
  ['public', 'default-branch'],
  ['repository_dispatch', 'default-branch'],
  ['schedule', 'default-branch'],
  ['status', 'default-branch'],
  ['watch', 'default-branch'],
  ['workflow_run', 'default-branch'],
]);

/** The kind of an event by its name; `undefined` for one that is not known. */
export function kindOfEvent(name: string): EventKind | undefined {
  return kinds.get(name);
}
