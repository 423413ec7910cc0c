import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { page } from './pages.js';

type Matrix = { readonly os: readonly string[]; readonly node: readonly number[] };
type Workflow = { readonly jobs: { readonly test: { readonly strategy: { readonly matrix: Matrix } } } };

describe('docs/platforms.md', () => {
  const { matrix } = (parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as Workflow).jobs.test.strategy;
  const rows = page('docs/platforms.md')
    .text.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  it('says of each system and each Node of the workflow whether it was run', () => {
    expect(rows[0]?.slice(1)).toEqual(matrix.node.map((version) => `Node ${String(version)}`));
    const bySystem = matrix.os.map((os) => rows.find(([system = '']) => system.includes(`\`${os}\``)) ?? [os]);
    expect(bySystem.map((row) => row.length)).toEqual(matrix.os.map(() => 1 + matrix.node.length));
    const cells = bySystem.flatMap(([, ...cellsOfRow]) => cellsOfRow);
    expect(cells.filter((cell) => !/^(?:run: |not run$)/.test(cell))).toEqual([]);
    expect(cells).toContain('not run');
  });
});
