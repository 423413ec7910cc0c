import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import { fileError } from './files-error.js';

/** Variables that name a file with certificate authorities of the company: Node's own, and OpenSSL's. */
const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'] as const;

/**
 * Certificate authorities for connections of ours, as PEM: those of Node and those that the user's environment names.
 * `undefined` where it names none, so that Node's own count. Throws where a named file cannot be read.
 */
export async function certificates(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[] | undefined> {
  const named = variables.map((name) => env[name] ?? '').filter((path) => path !== '');
  if (named.length === 0) return undefined;
  return [...rootCertificates, ...(await Promise.all(named.map(readPem)))];
}

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw fileError('read the certificate authorities in', path, cause);
  }
}
