import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository, type Entries, type GitRepository } from './git-repository.js';
import { mergeOf, policyPath, secret, workflowPath, type Proposed } from './pull-request.js';

/** The example on a server: `main` with the workflow, and `main` as of its last push but one. */
export type Shop = { readonly server: GitRepository; readonly before: string; readonly main: string };

const elsewhere = [
  '.github',
  'Dockerfile',
  'printer',
  'requirements.txt',
  'requirements-dev.txt',
  'web/package.json',
  'web/package-lock.json',
  '.tfsec',
  'infra',
  'k8s',
];

const key = { 'shop/settings.py': `AWS_ACCESS_KEY_ID = "${secret}"\n` };

/** The example with its planted faults, the deleted key in its history among them, as `npm run demo` makes it. */
export function shopWithFaults(folder: string, workflow: string, more: Entries = {}): Shop {
  const server = openShop(folder);
  server.commit({ [workflowPath]: workflow, ...more }, 'Open the shop');
  const before = server.commit(key, 'Upload pictures');
  const main = server.commit({ 'shop/settings.py': undefined }, 'Read settings from the environment');
  return { server, before, main };
}

/** The example with every fault mended, and never a key. */
export function cleanShop(folder: string, workflow: string): Shop {
  const server = openShop(folder);
  const read = (name: string): string => readFileSync(join(server.root, name), 'utf8');
  const mended = {
    'shop/catalogue.py': read('shop/catalogue.py')
      .replace(
        `f"SELECT sku, title, price FROM article WHERE title LIKE '%{term}%'"`,
        '"SELECT * FROM article WHERE title LIKE ?"',
      )
      .replace('connection.execute(query)]', 'connection.execute(query, (f"%{term}%",))]'),
    'shop/labels.py': 'def label(order, address):\n    return f"Order {order.number} to {address}"\n',
    'shop/sessions.py': read('shop/sessions.py')
      .replace('token: str)', 'token: str, key: str)')
      .replace('options={"verify_signature": False}', 'key, algorithms=["HS256"]'),
    'web/src/welcome.ts': read('web/src/welcome.ts').replace('innerHTML', 'textContent'),
    'shop/orders.py': read('shop/orders.py').replace('import json\n', ''),
  };
  const before = server.commit({ [workflowPath]: workflow, ...mended }, 'Open the shop');
  return { server, before, main: server.commit({ 'README.md': '# A shop\n' }, 'Say what it is') };
}

/** Without its dependencies, whose advisories would have to be had from somewhere, its infrastructure and its workflow: they have tests of their own. Somebody keeps the actions up to date. */
function openShop(folder: string): GitRepository {
  const server = gitRepository(join(folder, 'server'));
  cpSync(join('examples', 'shop'), server.root, { recursive: true });
  for (const name of elsewhere) rmSync(join(server.root, name), { recursive: true });
  const entry = { 'package-ecosystem': 'github-actions', directory: '/', schedule: { interval: 'weekly' } };
  mkdirSync(join(server.root, '.github'));
  writeFileSync(join(server.root, '.github', 'dependabot.yml'), JSON.stringify({ version: 2, updates: [entry] }));
  return server;
}

/** What the author of a branch adds: one more fault and one more key, and permission for all of it. */
export const addition: Entries = {
  'shop/coupons.py': `import os\n\nCODE = "${secret.slice(0, -1)}X"\n`,
  'ruff.toml': 'exclude = ["shop"]\n',
  [policyPath]: 'gates:\n  lint: { mode: warn }\n  secrets: { mode: warn }\n',
};

/** A pull request with `addition`. From a fork the server has its commits, but no branch of it. */
export function proposeAddition({ server, main }: Shop, { fork }: { readonly fork: boolean }): Proposed {
  server.git('checkout', '--quiet', '-b', 'feature');
  const tip = server.commit(addition, 'Add coupons');
  server.git('update-ref', 'refs/pull/1/head', tip);
  server.git('checkout', '--quiet', 'main');
  const merge = mergeOf(server);
  if (fork) server.git('branch', '--quiet', '-D', 'feature');
  return { server, main, tip, ...(merge === undefined ? {} : { merge }) };
}
