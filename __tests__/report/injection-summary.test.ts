import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandElsewhere, isPasteable, sentence, visible } from '../../src/report/printable.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { pathText, toRepoPath } from '../../src/sarif/paths.js';
import { hostileTexts, judgementOf, plainTexts, textsOfOne, untagged } from './hostile.js';
import { collapsed, madeOfText, rendered } from './rendered.js';

const control = rendered(summaryMarkdown(judgementOf(plainTexts)));

/** Texts that are file names: they went through bytes. */
const paths = new Set([1, 6, 7, 21, 24]);
/** Texts that are shown whole, as code. */
const codes = new Set([0, 1, 4, 6, 7, 13, 14, 16, 19, 21]);
/** Texts that share a sentence with others, and are cut with it. */
const withOthers = new Set([11, 24]);

/** How a text must read on the page. */
function readsAs(text: string, index: number): string {
  // A command that cannot be pasted from the page stands in verdict.json alone.
  if (index === 13 && !isPasteable(untagged(text))) return commandElsewhere;
  const name = paths.has(index) ? pathText(toRepoPath(text)) : index === 13 ? untagged(text) : text;
  const shown = collapsed(codes.has(index) ? visible(name) : sentence(name));
  return withOthers.has(index) ? shown.slice(0, 300) : shown;
}

describe('10,000 hostile texts in the job summary', () => {
  it('leave the page as it is with harmless ones, and are read as they are', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const page = rendered(summaryMarkdown(judgementOf(texts)));
        expect(page.elements).toEqual(control.elements);
        expect(madeOfText(page)).toEqual([]);
        const missing = texts.map(readsAs).filter((shown) => !page.text.includes(shown));
        expect(missing).toEqual([]);
      }),
      { numRuns: 10_000 / textsOfOne },
    );
  }, 60_000);
});

describe('the control', () => {
  it('has every text, and all parts of the page', () => {
    expect(plainTexts.map(readsAs).filter((text) => !control.text.includes(text))).toEqual([]);
    expect(madeOfText(control)).toEqual([]);
    const names = new Set(control.elements.map((line) => line.trim().split(' ')[0]));
    for (const name of ['table', 'details', 'h2', 'h3', 'ul', 'code', 'pre']) expect(names).toContain(name);
    expect(names).not.toContain('a');
  });

  /** The page if texts got into it as they are. */
  const unescaped = (text: string) =>
    rendered(summaryMarkdown(judgementOf(plainTexts)).replaceAll(/plain [A-Z]/g, () => text));

  it.each([
    ...['[x](y)', '![x](y)', '<b>x</b>', '<img src=x>', '<!-- x -->', '`x`', '*x*', '~~x~~', '|', '</details>'],
    ...['https://x.test', 'www.x.test', 'a@b.test', '<details>', 'x\n\n```mermaid\ny\n```\n', 'x[^1]\n\n[^1]: y\n'],
    ...['x\n\n# y\n', 'x\n- y', 'x\n===\n', '</td></tr></table>', 'x\n\n    y\n', '\n> x\n', '1. x\n1. y'],
  ])('would be another page with %j as it is', (text) => {
    expect(unescaped(text).elements).not.toEqual(control.elements);
  });

  it.each(['@octocat', '#12', 'GH-3', 'https://x.test', 'www.x.test', 'a@b.test', ':tada:', '$x$', '$$x$$'])(
    'would show what GitHub makes of %j, were its characters written as entities and nothing else',
    (text) => {
      const entities = text.replaceAll(/[^a-z0-9]/gi, (character) => `&#${character.charCodeAt(0)};`);
      expect(unescaped(entities).elements).toEqual(control.elements);
      expect(madeOfText(unescaped(entities))).not.toEqual([]);
    },
  );
});
