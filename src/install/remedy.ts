import type { Pin, PinSource } from './pin.js';

/** What a user can do so that one of the tool's sources answers. */
export function remedyFor(pin: Pin): string {
  return `One of these is enough: ${pin.sources.map(wayOut).join('; ')}.`;
}

function wayOut(source: PinSource): string {
  switch (source.kind) {
    case 'release':
      return 'let this machine reach the release page, directly, by HTTPS_PROXY or by a mirror (SECURITY_GATES_MIRROR)';
    case 'wheel':
      return `give it Python 3.8 or newer with pip, and pip an index or proxy that serves ${source.project} (pip config)`;
    case 'pypi':
      return (
        `give it Python ${source.minimumPython} or newer with pip, and pip an index or proxy that serves ` +
        `${source.project} and what it needs (pip config)`
      );
    case 'npm':
      return `give it npm, and npm a registry or proxy that serves ${source.package} (npm config)`;
    case 'go':
      return `give it Go ${source.minimumGo} or newer, and Go a proxy that serves the module (GOPROXY)`;
  }
}
