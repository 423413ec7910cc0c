import type { RepoPath } from '../model.js';

/** Code of Terraform or OpenTofu; not the values of variables. Below `.terraform` lie copies that a tool has made. */
export const isTerraform = (path: RepoPath): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(path) && !isCopy(path);

/** Files of values that Terraform reads by itself, and others of their kind. */
export const isVariables = (path: RepoPath): boolean => /\.tfvars(?:\.json)?$/.test(path) && !isCopy(path);

const isCopy = (path: RepoPath): boolean => /(?:^|\/)\.terraform\//.test(path);

/** The folder of a file; `''` is the root. */
export const folderOf = (path: RepoPath): RepoPath => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A file of a folder. */
export const within = (folder: RepoPath, name: string): RepoPath => (folder === '' ? name : `${folder}/${name}`);

/**
 * A resource that every scanner of Terraform finds fault with, for a file of its own: a folder in which it is not found
 * was not judged. Nothing else depends on it.
 */
export const plantedResource = (nonce: string): string =>
  [
    `resource "aws_security_group_rule" "planted_${nonce}" {`,
    '  type = "ingress"',
    '  protocol = "tcp"',
    '  from_port = 22',
    '  to_port = 22',
    '  cidr_blocks = ["0.0.0.0/0"]',
    '  security_group_id = "planted"',
    '}',
    '',
  ].join('\n');

/** Name of the file for `plantedResource`. */
export const plantedFile = (nonce: string): string => `security-gates-${nonce}.tf`;
