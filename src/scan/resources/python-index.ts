import { installerEnvironment } from '../../install/environment.js';
import { findPython } from '../../install/sources/python.js';
import type { Ground } from '../ground.js';
import type { Opened } from './opened.js';

const timeLimitMs = 30_000;
const outputLimit = 1024 * 1024;

/**
 * The user's own index of Python packages, for uv: what uv's variables say, else pip's, else pip's configuration, asked
 * outside the workspace; PyPI where nobody says anything. Addresses may hold credentials, so that nothing shows them.
 */
export async function openPythonIndex(ground: Ground, scratch: string): Promise<Opened> {
  const { env } = ground.host;
  const said = { ...(await pipConfiguration(ground, scratch)), ...fromPip(env) };
  const index = set(env['UV_DEFAULT_INDEX']) ?? set(env['UV_INDEX_URL']) ?? said.index;
  const extra = set(env['UV_INDEX']) ?? set(env['UV_EXTRA_INDEX_URL']) ?? said.extra;
  const secretEnv = {
    ...(index === undefined ? {} : { UV_DEFAULT_INDEX: index }),
    ...(extra === undefined ? {} : { UV_INDEX: extra }),
  };
  const source = index === undefined ? 'PyPI' : hostOf(index);
  return { ok: true, path: '', proof: `requirements are resolved by ${source}`, secretEnv };
}

type Indexes = { readonly index?: string; readonly extra?: string };

/** An empty variable says nothing: pip and uv take it so as well. */
const set = (value: string | undefined): string | undefined => (value?.trim() === '' ? undefined : value);

function fromPip(env: Ground['host']['env']): Indexes {
  const index = set(env['PIP_INDEX_URL']);
  const extra = set(env['PIP_EXTRA_INDEX_URL']);
  return { ...(index === undefined ? {} : { index }), ...(extra === undefined ? {} : { extra }) };
}

async function pipConfiguration({ host }: Ground, scratch: string): Promise<Indexes> {
  const folder = `${scratch}/pip`;
  await host.files.makeFolder(folder);
  const python = await findPython({ host, scratch: folder });
  if (!python.ok) return {};
  const [file, ...first] = python.command;
  const result = await host.run({
    file,
    args: [...first, '-m', 'pip', 'config', 'list'],
    cwd: folder,
    env: installerEnvironment(host.env),
    timeLimitMs,
    outputLimit,
  });
  const value = (key: string): string | undefined =>
    new RegExp(`^(?:global|install|download)\\.${key}='([^']*)'$`, 'm')
      .exec(result.stdout)?.[1]
      ?.replaceAll('\\n', ' ')
      .trim();
  const index = value('index-url');
  const extra = value('extra-index-url');
  return { ...(index === undefined ? {} : { index }), ...(extra === undefined ? {} : { extra }) };
}

/** Without what may be secret in it. */
const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : 'the index of this machine';
