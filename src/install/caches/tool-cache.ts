import { isAbsolute, join } from 'node:path';
import type { Host } from '../../host/host.js';
import { archiveLimit } from '../sources/source.js';
import type { ArchiveId, Shelf } from './shelf.js';

/**
 * The tool cache of the runner (`RUNNER_TOOL_CACHE`), which all jobs of a self-hosted runner share:
 * `security-gates/<tool>/<version>-<platform>/<archive>`. `undefined` where there is none.
 */
export function toolCache({ env, files }: Host): Shelf | undefined {
  const root = env['RUNNER_TOOL_CACHE'] ?? '';
  if (!isAbsolute(root)) return undefined;
  const pathOf = ({ tool, version, platform, file }: ArchiveId): string =>
    join(root, 'security-gates', tool, `${version}-${platform}`, file);
  return {
    title: 'runner tool cache',
    take: (archive) => files.read(pathOf(archive), archiveLimit),
    put: (archive, content) => files.write(pathOf(archive), content),
  };
}
