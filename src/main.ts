import { action } from './action.js';
import { cli } from './cli.js';

// Without arguments the Action, with arguments the command line.
const argv = process.argv.slice(2);
process.exitCode = argv.length === 0 && process.env['GITHUB_ACTIONS'] === 'true' ? await action() : await cli(argv);
