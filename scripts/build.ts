/** Builds dist/: the bundle, and beside it the files that scanners need at run time. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
    'build',
    'src/main.ts',
    '--out',
    'dist',
    '--no-cache',
    '--license',
    'licenses.txt',
    '--quiet',
  ],
  { cwd: root, stdio: 'inherit' },
);

// Comments of libraries show made-up keys as examples, at which secret scanners stop; licences are in licenses.txt.
for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
  const { code } = transformSync(readFileSync(join(dist, name), 'utf8'), {
    isModule: true,
    swcrc: false,
    configFile: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'ecmascript' },
      minify: { compress: false, mangle: false, format: { comments: false } },
    },
  });
  writeFileSync(join(dist, name), code);
}

// git hooks, and frameworks for them, start the bundle as a program.
const bundle = join(dist, 'index.js');
writeFileSync(bundle, `#!/usr/bin/env node\n${readFileSync(bundle, 'utf8')}`);
chmodSync(bundle, 0o755);

/** Everything of a folder that is not code. */
function copyAssets(from: string, to: string): void {
  for (const name of readdirSync(from).sort()) {
    const path = join(from, name);
    if (statSync(path).isDirectory()) copyAssets(path, join(to, name));
    else if (!name.endsWith('.ts')) {
      mkdirSync(to, { recursive: true });
      cpSync(path, join(to, name));
    }
  }
}
for (const folder of ['scanners', 'tools']) copyAssets(join(root, 'src', folder), join(dist, folder));
