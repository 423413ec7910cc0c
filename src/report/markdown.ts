import { longestSentence, sentence, visible } from './printable.js';

/**
 * Splits a piece of text without a trace in what is copied from the page. Mentions, issue references, formulas,
 * e-mail and bare web addresses are found in the text of the finished page, so writing a character as an entity is not
 * enough; none of them is found across an element (cmark-gfm extensions/autolink.c works on text nodes).
 */
const split = '<wbr>';

/** ASCII characters that mean something in the middle of a line of Markdown, in HTML or on GitHub. */
const meaningful = /[\\`*_[\]()<>&|#!@~$]/g;

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * Before or after these, GitHub would make a link, a mention, a reference, an emoji or a formula out of plain text. A
 * formula stands between two dollar signs of one piece of text, however they are escaped.
 */
const seams = /(?<=[@#$])|(?<=:)(?=\/\/|[\w+-]+:)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;

function inert(line: string): string {
  return line
    .split(seams)
    .map((part) => part.replace(meaningful, entity))
    .join(split);
}

/**
 * Prose from outside as GitHub-flavoured Markdown that shows it and does nothing else: one line, no formatting,
 * link, picture, mention or reference. Safe in a table cell and within a paragraph; it never begins one.
 */
export function markdownText(text: string, limit: number = longestSentence): string {
  return inert(sentence(text, limit));
}

/** A file name, rule or similar from outside, set as code; otherwise as `markdownText`. */
export function markdownCode(text: string): string {
  return text === '' ? '' : `<code>${inert(visible(text))}</code>`;
}

/** A command or other single line from outside as a fenced block. */
export function markdownBlock(text: string): string {
  const line = visible(text);
  const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${line}\n${fence}`;
}
