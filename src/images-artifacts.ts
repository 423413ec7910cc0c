import { GateError, UsageError, messageOf } from './errors.js';
import type { Host } from './host/host.js';
import type { Config } from './model.js';

const isArchive = (name: string): boolean => /\.(?:tar|tar\.gz|tgz)$/.test(name);

/** What lies beside images and is none: digests, signatures, descriptions. */
const isBeside = (name: string): boolean => /\.(?:json|txt|md|sha256|sha512|sig|asc|pem|iid|cid)$/.test(name);

/**
 * The configuration with the archives of images that other jobs of this run left in artifacts, fetched. Throws a
 * UsageError outside a workflow run, and a GateError where an artifact cannot be had or holds no archive.
 */
export async function withImagesArtifacts(config: Config, host: Host): Promise<Config> {
  const images: string[] = [];
  for (const name of config.imagesArtifacts) {
    const fetch = host.workflow?.artifact;
    if (fetch === undefined) {
      throw new UsageError(
        'input images-artifact: only a workflow run has artifacts; name archives in `images` instead',
      );
    }
    // The same in every run, since it stands in messages.
    const folder = `${host.env['RUNNER_TEMP'] ?? host.cwd}/security-gates-images/${name}`;
    try {
      await host.files.remove(folder);
      const files = await fetch(name, folder);
      const archives = files.filter(isArchive);
      const unknown = files.find((path) => !isArchive(path) && !isBeside(path));
      if (unknown !== undefined) throw new GateError(`it holds ${unknown}, which is no archive that could be judged`);
      if (archives.length === 0) throw new GateError('it holds no archive of an image (.tar, .tar.gz, .tgz)');
      images.push(...archives.map((path) => `${folder}/${path}`));
    } catch (thrown) {
      throw new GateError(`images-artifact: ${JSON.stringify(name)} could not be fetched: ${messageOf(thrown)}`);
    }
  }
  return { ...config, images: [...config.images, ...images] };
}
