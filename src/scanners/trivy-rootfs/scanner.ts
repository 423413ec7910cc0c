import { processScanner } from '../define.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Parsed, Step } from '../scanner.js';
import { ignoreFiles } from '../trivy/ignore-files.js';
import { rulesOf } from '../trivy/rules.js';
import { judgeArchives, type Judged } from './archives.js';
import { archivesScan, scanCommands } from './command.js';
import { detect, manifestNames } from './detect.js';
import { findingsOf } from './findings.js';
import { options, type Options } from './options.js';
import { judgePackages } from './packages.js';

function step(executions: readonly Execution[], context: Context<Options>): Step {
  if (executions.length > 0) return { answer: answer(executions, context) };
  const next = scanCommands(context);
  return next.length > 0 ? { next } : { answer: failed('there is nothing for trivy to look at') };
}

function answer(executions: readonly Execution[], context: Context<Options>): Parsed | Failed {
  const judged: Judged[] = [];
  for (const execution of executions) {
    const one = execution.name === archivesScan ? judgeArchives(execution, context) : judgePackages(execution, context);
    if (!one.ok) return one;
    judged.push(one);
  }
  return {
    ok: true,
    rules: rulesOf(
      judged.flatMap(({ results }) => results),
      context.options['unknown-severity'],
    ),
    findings: findingsOf(
      judged.flatMap(({ placed }) => placed),
      context,
      (path) => context.text(path) ?? '',
    ),
    seen: context.expected,
    excluded: [],
    notes: judged.flatMap(({ notes }) => notes),
  };
}

/** Trivy over what is there already: Java archives in the tree, and installed packages where the policy names them. */
export const scanner = processScanner<Options>({
  id: 'trivy-rootfs',
  gate: 'dependencies',
  title: 'Trivy (installed)',
  threats: ['vulnerable-archive'],
  when: 'Java archives; installed packages in folders that the policy names',
  driver: 'Trivy rootfs',
  options,
  steeredBy: [...ignoreFiles],
  executes: 'nothing',
  reads: [`**/{${manifestNames.join(',')}}`],
  detect,
  kind: 'process',
  tool: 'trivy',
  needs: ({ kind }) =>
    kind === 'archive' ? ['trivy-db', 'trivy-java-db', 'java-archives'] : ['trivy-db', 'installed-packages'],
  step,
});
