// Without arguments the Action, with arguments the command line; only the one that runs is loaded.
const argv = process.argv.slice(2);
process.exitCode =
  argv.length === 0 && process.env['GITHUB_ACTIONS'] === 'true'
    ? await (await import('./action.js')).action()
    : await (await import('./cli.js')).cli(argv);
