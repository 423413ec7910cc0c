// Judges a small shop with planted faults, and says whether it saw them. Needs no install step: plain Node and dist/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRepository } from './demo/repository.mjs';

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

/** The example's data stays as old as it is. */
const policy = live ? '' : '# The data of the example does not change.\nmax-data-age: 9999d\n';

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
  buildRepository(shop, policy);
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
