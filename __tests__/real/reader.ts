import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** How a command ended, and what it printed. */
export type Ended = { readonly exitCode: number | null; readonly said: string };

/** Somebody who has cloned this project and does what a page says. */
export type Reader = {
  readonly run: (file: string, ...args: readonly string[]) => Promise<Ended>;
  /** A command of the page. Throws what it said where it does not succeed. */
  readonly follow: (command: string) => Promise<void>;
  readonly write: (path: string, content: string) => void;
  /** Output of git in the clone. */
  readonly git: (...args: readonly string[]) => string;
};

/** Neither a workflow's variables nor those of the npm and jest that run this test. */
const foreign = /^(npm_|GITHUB_|ACTIONS_|RUNNER_|INPUT_|JEST_|PIP_|GIT_)|^(CI|NODE_OPTIONS|NODE_ENV|TEST_COUNTS)$/i;

/** A reader with a new clone of HEAD at `project`, with what `npm ci` brings; these variables are set beside the usual. */
export function readerWith(project: string, variables: Readonly<Record<string, string>>): Reader {
  execFileSync('git', ['clone', '--quiet', '--no-local', resolve('.'), project]);
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  appendFileSync(join(project, '.git', 'info', 'exclude'), 'node_modules\n');
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const env = { ...Object.fromEntries(own), ...variables };
  const run: Reader['run'] = async (file, ...args) => {
    const child = spawn(file, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    const said = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { exitCode: await ended, said: said.join('') };
  };
  return {
    run,
    follow: async (command) => {
      const begun = performance.now();
      const { exitCode, said } = await run('sh', '-c', command);
      if (exitCode !== 0) throw new Error(`${command} ended with ${String(exitCode)}:\n${said}`);
      process.stderr.write(`${command}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
    },
    write: (path, content) => {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), content);
    },
    git: (...args) => execFileSync('git', ['-C', project, ...args], { encoding: 'utf8' }),
  };
}
