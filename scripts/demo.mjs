// Judges a small shop with planted faults, and says whether it saw them. Needs no install step: plain Node and dist/.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageArchive } from './demo/image.mjs';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'security-gates-demo-'));
const shop = join(work, 'shop');
const words = process.argv.slice(2);
/** Asks the advisory services instead of the example's own data: they may know more than was planted. */
const live = words.includes('--live');
/** Where the reports go: the argument; without one they go with everything else. */
const report = words.find((word) => !word.startsWith('--')) ?? join(work, 'report');

/** What the demo must see: gate, rule, file. Nothing else may count. */
const planted = [
  ['lint', 'S608', 'shop/catalogue.py'],
  ['lint', 'S602', 'shop/labels.py'],
  ['lint', 'F401', 'shop/orders.py'],
  ['secrets', 'aws-access-token', 'shop/settings.py'],
  ['sast', 'subprocess-shell-true', 'shop/labels.py'],
  ['sast', 'jwt-decode-without-verification', 'shop/sessions.py'],
  ['sast', 'js-dom-html-injection', 'web/src/welcome.ts'],
  ['dependencies', 'GHSA-xvch-5gv4-984h', 'web/package-lock.json'],
  ['dependencies', 'GHSA-ffqj-6fqr-9h24', 'requirements.txt'],
  ['dependencies', 'CVE-2021-38561', 'printer/go.mod'],
  ['dependencies', 'CVE-2022-32149', 'printer/go.mod'],
  ['containers', 'CVE-2023-4863', 'Dockerfile'],
  ['iac', 'AWS-0107', 'infra/main.tf'],
  ['iac', 'KSV-0017', 'k8s/orders.yaml'],
  ['maintenance', 'manifest-not-kept-up-to-date', 'printer/go.mod'],
  ['workflows', 'template-injection', '.github/workflows/triage.yml'],
  ['test', 'test-failed', 'tests/test_orders.py'],
];

const gates = [
  'gates:',
  '  containers: { scanners: { trivy-image: { images: [build/shop.tar] } } }',
  '  test: { scanners: { test: { junit: [build/junit.xml] } } }\n',
].join('\n');

/** The example's data stays as old as it is. */
const policy = `${live ? '' : '# The data of the example does not change.\nmax-data-age: 9999d\n'}${gates}`;

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

function git(...args) {
  const who = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.test', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', shop, ...who, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function buildRepository() {
  cpSync(join(root, 'examples', 'shop'), shop, { recursive: true });
  mkdirSync(join(shop, '.github'), { recursive: true });
  writeFileSync(join(shop, '.github', 'security-gates.yml'), policy);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Open the shop');
  // Put together here, so that no file of this project holds a key.
  const key = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');
  writeFileSync(join(shop, 'shop', 'settings.py'), `AWS_ACCESS_KEY_ID = "${key}"\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message=Upload pictures');
  unlinkSync(join(shop, 'shop', 'settings.py'));
  git('add', '--all');
  git('commit', '--quiet', '--message=Read settings from the environment');
  mkdirSync(join(shop, 'build'));
  writeFileSync(join(shop, 'build', 'junit.xml'), junit.join('\n'));
  writeFileSync(join(shop, 'build', 'shop.tar'), imageArchive(image));
}

function counting() {
  const log = JSON.parse(readFileSync(join(report, 'results.sarif'), 'utf8'));
  return log.runs.flatMap((run) =>
    run.results
      .filter((result) => result.properties['security-gates/mark'] === undefined)
      .map((result) => {
        const [, gate] = run.automationDetails.id.split('/');
        return [gate, result.ruleId, result.locations[0].physicalLocation.artifactLocation.uri].join(' ');
      }),
  );
}

/** Compares what was seen with what was planted; returns the differences. */
function differences() {
  const wanted = planted.map((fault) => fault.join(' '));
  const seen = counting();
  return [
    ...wanted.filter((fault) => !seen.includes(fault)).map((fault) => `not seen: ${fault}`),
    ...seen.filter((fault) => !live && !wanted.includes(fault)).map((fault) => `not planted: ${fault}`),
  ];
}

try {
  process.stdout.write('A small shop with planted faults, judged as `security-gates check` judges any repository.\n');
  process.stdout.write('The first run gets the scanners; later ones take them from the cache, checked again.\n\n');
  buildRepository();
  const data = live ? [] : ['--offline-data', join(root, 'examples', 'offline-data')];
  const args = [join(root, 'dist', 'index.js'), 'check', shop, '--output', report, ...data];
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const wrong = run.status === 1 ? differences() : [`expected exit code 1 (fail), got ${run.status}`];
  process.stdout.write(
    wrong.length === 0
      ? `\nDemo: as it should be. All ${planted.length} planted faults were found${live ? '' : ' and nothing else counts'}: the verdict is fail.\n`
      : `\nDemo: not as it should be.\n${wrong.map((line) => `  ${line}\n`).join('')}`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
