import { findingsOf, scratchRepository, type Checked, type Contents } from './scratch-repository.js';

/** A rule that lets the world in: AWS-0107, at line 7. */
export const open = (name = 'ssh', behind = ''): string =>
  [
    `resource "aws_security_group_rule" "${name}" {`,
    '  type = "ingress"',
    '  description = "ssh"',
    '  protocol = "tcp"',
    '  from_port = 22',
    '  to_port = 22',
    `  cidr_blocks = ["0.0.0.0/0"]${behind}`,
    '  security_group_id = "sg-1"',
    '}',
    '',
  ].join('\n');

/** A pod that may do everything: KSV-0017, at line 6. */
export const pod = (indent = '', first = indent): string =>
  ['apiVersion: v1', 'kind: Pod', 'metadata: {name: web}', 'spec:', '  containers:', '    - name: web']
    .concat(['      image: example.test/web:1', '      securityContext: {privileged: true}'])
    .map((line, index) => `${index === 0 ? first : indent}${line}\n`)
    .join('');

/** A Chart.yaml. */
export const chart = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;

/** Commits the files and judges the infrastructure code, with these options of the scanners. */
export async function judged(files: Contents, policy: object = {}): Promise<Checked> {
  const scanners = JSON.stringify({ gates: { iac: { scanners: policy } } });
  return scratchRepository({ ...files, '.github/security-gates.yml': scanners }).check(['--gates', 'iac']);
}

/** Places of what counts, of the two rules that the above breaks. */
export const places = (checked: Checked): readonly string[] =>
  findingsOf(checked, 'iac').flatMap(({ rule, uri, line, mark }) =>
    ['AWS-0107', 'KSV-0017'].includes(rule) && mark === undefined ? [`${uri}:${line}`] : [],
  );

/** Why the gate could not tell, or was spared. */
export const reasons = ({ verdict }: Checked): string => (verdict?.gates.iac?.reasons ?? []).join('\n');
