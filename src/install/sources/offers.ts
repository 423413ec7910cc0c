import type { PinSource, Platform } from '../pin.js';

/** Does the source have the tool for this platform? */
export function offers(source: PinSource, platform: Platform): boolean {
  return !('platforms' in source) || !('absent' in source.platforms[platform]);
}
