// Makes the repository that the demo judges. By itself: node scripts/demo/repository.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageArchive } from './image.mjs';

const root = join(import.meta.dirname, '..', '..');

const gates = [
  'gates:',
  '  containers: { scanners: { trivy-image: { images: [build/shop.tar] } } }',
  '  test: { scanners: { test: { junit: [build/junit.xml] } } }\n',
].join('\n');

/** What the tests would have left in a step before: one of them fails. The demo needs no Python of its own for it. */
const junit = [
  '<testsuite name="pytest" tests="2" failures="1">',
  '<testcase classname="tests.test_orders" name="test_an_empty_line_is_refused"/>',
  '<testcase classname="tests.test_orders" name="test_total_counts_every_line"><failure message="assert 2500 == 3750">',
  'tests/test_orders.py:13: AssertionError</failure></testcase>',
  '</testsuite>\n',
];

/** What `docker build` would have left: a Debian whose library for pictures is older than the mended one. */
const image = {
  'etc/debian_version': '12.1\n',
  'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
  'var/lib/dpkg/status': [
    'Package: libwebp7',
    'Status: install ok installed',
    'Source: libwebp',
    'Version: 1.2.4-0.2',
    'Architecture: amd64',
    'Maintainer: Debian\n',
  ].join('\n'),
};

function git(shop, ...args) {
  const who = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.test', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', shop, ...who, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Makes the example a repository with a history in a folder that is not there yet, its policy beginning with these lines:
 * the key in its history, the report of its tests and the archive of its image are made here.
 */
export function buildRepository(shop, policy) {
  cpSync(join(root, 'examples', 'shop'), shop, { recursive: true });
  mkdirSync(join(shop, '.github'), { recursive: true });
  writeFileSync(join(shop, '.github', 'security-gates.yml'), `${policy}${gates}`);
  git(shop, 'init', '--quiet', '--initial-branch=main');
  git(shop, 'add', '--all');
  git(shop, 'commit', '--quiet', '--message=Open the shop');
  // Put together here, so that no file of this project holds a key.
  const key = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');
  writeFileSync(join(shop, 'shop', 'settings.py'), `AWS_ACCESS_KEY_ID = "${key}"\n`);
  git(shop, 'add', '--all');
  git(shop, 'commit', '--quiet', '--message=Upload pictures');
  unlinkSync(join(shop, 'shop', 'settings.py'));
  git(shop, 'add', '--all');
  git(shop, 'commit', '--quiet', '--message=Read settings from the environment');
  mkdirSync(join(shop, 'build'));
  writeFileSync(join(shop, 'build', 'junit.xml'), junit.join('\n'));
  writeFileSync(join(shop, 'build', 'shop.tar'), imageArchive(image));
}

const [, program, folder] = process.argv;
if (program === import.meta.filename && folder !== undefined) buildRepository(folder, 'max-data-age: 9999d\n');
