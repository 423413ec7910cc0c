import { platforms } from '../../src/install/pin.js';

/** Where nothing is known yet. */
export const noVersion = '0.0.0';

/**
 * Text of a `tool.json` that keeps the law and pins nothing: on every platform it is absent, so that no run can have
 * the tool. Its source is a wheel, the kind that takes the fewest digests by hand.
 */
export function pinText(tool: string, today: string): string {
  const absent = { absent: 'not pinned yet: see docs/adding-a-scanner.md' };
  return JSON.stringify({
    name: tool,
    version: noVersion,
    license: 'To do: SPDX id',
    homepage: 'https://example.org/',
    executable: tool,
    denied: { versions: [], sha256s: [] },
    released: '1970-01-01',
    recorded: today,
    sources: [
      {
        kind: 'wheel',
        project: tool,
        version: noVersion,
        recorders: 'To do: who records these digests',
        platforms: Object.fromEntries(platforms.map((platform) => [platform, absent])),
      },
    ],
  });
}
