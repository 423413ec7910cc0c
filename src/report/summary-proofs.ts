import { gateIds } from '../gates.js';
import type { Proof, Verdict } from '../model.js';
import { duration, plural } from './amounts.js';
import { markdownBlock, markdownCode, markdownText } from './markdown.js';
import { commandElsewhere, isPasteable } from './printable.js';

/** How many targets and checks of a scanner are listed; verdict.json holds all. */
const listedLines = 20;

function lines(texts: readonly string[]): readonly string[] {
  const more = texts.length - listedLines;
  return [
    ...texts.slice(0, listedLines).map((text) => `- check: ${markdownText(text)}`),
    ...(more > 0 ? [`- and ${more} more checks in verdict.json`] : []),
  ];
}

function proofText(title: string, proof: Proof): string {
  const { tool, version, digest, source, files, targets } = proof;
  const facts = [
    `- tool: ${markdownText(`${tool} ${version}`)}, digest ${markdownCode(digest)}`,
    `- source: ${markdownText(source)}`,
    `- ended with exit code ${proof.exitCode} after ${duration(proof.durationMs)}`,
    ...(files.expected === 0 ? [] : [`- read ${files.seen} of ${plural(files.expected, 'file')}`]),
    `- targets: ${targets.slice(0, listedLines).map(markdownCode).join(', ')}${targets.length > listedLines ? ', …' : ''}`,
    ...lines(proof.checks),
  ];
  return [title, facts.join('\n'), commandBlock(proof.command)].join('\n\n');
}

/** A command, to be pasted; a comment of the shell where it cannot be shown so. */
export function commandBlock(command: string): string {
  return markdownBlock(isPasteable(command) ? command : `# ${commandElsewhere}`);
}

/** What proves that the scanners ran, folded away; `''` when none did. */
export function proofsSection(verdict: Verdict): string {
  const proofs = gateIds.flatMap((gate) =>
    Object.entries(verdict.gates[gate]?.scanners ?? {}).flatMap(([scanner, result]) =>
      result.status === 'ran' ? [proofText(`**${gate}**, ${markdownCode(scanner)}`, result.proof)] : [],
    ),
  );
  if (proofs.length === 0) return '';
  return `<details><summary>Proofs</summary>\n\n${proofs.join('\n\n')}\n\n</details>`;
}
