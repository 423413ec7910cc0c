import type { Target } from '../../model.js';
import type { Command, Context } from '../scanner.js';
import { vulnerabilityCommand } from '../trivy/command.js';
import { nameOf } from './images.js';
import type { Options } from './options.js';

/** Looks into one image; `number` tells its files from those of the others. One at a time: they share a cache. */
export function imageCommand(target: Target, number: number, context: Context<Options>): Command {
  const { options, opened } = context;
  const archive = `${opened['image-archives'] ?? ''}/${nameOf(target).replace(/^\/+/, '')}`;
  const remote = ['--image-src', options.source.join(','), '--platform', options.platform, '--', nameOf(target)];
  const command = vulnerabilityCommand(
    {
      name: `image-${String(number)}`,
      command: 'image',
      args: [],
      cache: opened['trivy-db'] ?? '',
      scanned: target.kind === 'archive' ? ['--input', archive] : remote,
    },
    context,
  );
  return target.kind === 'archive' ? command : { ...command, network: [registryOf(nameOf(target))] };
}

/** Host of a reference's registry: the first part where it looks like one, else Docker Hub's. */
export function registryOf(reference: string): string {
  const [first = '', ...others] = reference.split('/');
  return others.length > 0 && /[.:]|^localhost$/.test(first) ? first : 'index.docker.io';
}
