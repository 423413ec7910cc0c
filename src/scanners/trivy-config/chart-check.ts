/** Id of the check below. */
export const ownCheck = 'SECURITY-GATES-0001';

/**
 * A check of our own for Trivy, in Rego: it finds, in what was rendered, objects of which Trivy's checks see only a
 * part. Its message says what they are.
 */
export const ownCheckText = [
  '# METADATA',
  '# title: Judged in part',
  '# description: An object that the checks do not look into.',
  '# scope: package',
  '# custom:',
  `#   id: ${ownCheck}`,
  '#   severity: CRITICAL',
  '#   input:',
  '#     selector:',
  '#       - type: kubernetes',
  'package user.security_gates',
  '',
  'import rego.v1',
  '',
  'list := "renders a list of objects, into which trivy does not look: let it render each by itself"',
  '',
  'merge := "renders merge keys (`<<`), which trivy does not resolve: write out what they stand for"',
  '',
  'deny contains result.new(list, input) if {',
  '\tsome item in input.items',
  '\titem.kind',
  '}',
  '',
  'deny contains result.new(list, input) if {',
  '\tendswith(input.kind, "List")',
  '\tcount(input.items) > 0',
  '}',
  '',
  'deny contains result.new(merge, input) if {',
  '\twalk(input, [path, _])',
  '\tpath[count(path) - 1] == "<<"',
  '}',
  '',
].join('\n');
