import { localHost } from '../../src/host/local.js';
import { install } from '../../src/install/installer.js';
import { parsePin } from '../../src/install/pin.js';

// A process of its own that installs one tool: its pin is the one argument, mirror and cache stand in the environment.
const pin = parsePin(process.argv[2] ?? '', 'the argument');
const host = localHost();
process.stdout.write('begin\n');
const result = await install(host, pin, host.cache, () => undefined);
process.stdout.write(`${JSON.stringify(result)}\n`);
