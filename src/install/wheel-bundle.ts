import { z } from 'zod';

/** A wheel by its file name. Nothing is known of its bytes until they are hashed. */
export type WheelFile = { readonly file: string; readonly content: Buffer };

const index = z.array(z.strictObject({ file: z.string(), bytes: z.int().nonnegative() })).max(1000);
const indexLimit = 256 * 1024;

/**
 * Several wheels as one file, for places that keep one file a tool: a line of JSON with name and size of each, then
 * their bytes one after the other. Not an archive: reading it takes slices, and nothing is unpacked before it is hashed.
 */
export function bundleOf(wheels: readonly WheelFile[]): Buffer {
  const line = JSON.stringify(wheels.map(({ file, content }) => ({ file, bytes: content.length })));
  return Buffer.concat([Buffer.from(`${line}\n`), ...wheels.map(({ content }) => content)]);
}

/** The wheels of a bundle; `undefined` where it is none, or its sizes are not those of its index. */
export function wheelsIn(bundle: Buffer): readonly WheelFile[] | undefined {
  const end = bundle.subarray(0, indexLimit).indexOf('\n');
  const listed = end < 0 ? undefined : index.safeParse(parsed(bundle.toString('utf8', 0, end))).data;
  if (listed === undefined) return undefined;
  const wheels: WheelFile[] = [];
  let at = end + 1;
  for (const { file, bytes } of listed) {
    wheels.push({ file, content: bundle.subarray(at, at + bytes) });
    at += bytes;
  }
  return at === bundle.length ? wheels : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
