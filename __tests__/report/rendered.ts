import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page as a browser has it: its elements without their texts, and its texts. */
export type Rendered = {
  /** One line an element or comment, indented by depth, with its attributes. */
  readonly elements: readonly string[];
  /** What a reader reads, white space collapsed. */
  readonly text: string;
  /** Pieces of text in which GitHub looks for mentions, references, addresses, emoji and formulas: not in code. */
  readonly prose: readonly string[];
};

/** Renders GitHub-flavoured Markdown with the HTML in it, and reads the result as a browser does. */
export function rendered(markdown: string): Rendered {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const elements: string[] = [];
  const texts: string[] = [];
  const prose: string[] = [];
  const visit = (node: Node, depth: number, inCode: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      texts.push(node.value);
      if (!inCode) prose.push(node.value);
      return;
    }
    const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`) : [];
    const name = `${node.nodeName}${attributes.join('')}`;
    // Our own seam; it can do nothing but break a line.
    if (name !== 'wbr') elements.push('  '.repeat(depth) + name);
    const children = 'childNodes' in node ? node.childNodes : [];
    for (const child of children) visit(child, depth + 1, inCode || ['code', 'pre'].includes(node.nodeName));
  };
  for (const node of parseFragment(html).childNodes) visit(node, 0, false);
  return { elements, text: collapsed(texts.join('')), prose };
}

/** White space as a reader sees it. */
export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where GitHub makes something of plain text, one piece of text at a time. */
const meanings: Readonly<Record<string, RegExp>> = {
  mention: /@[a-z0-9]/i,
  reference: /#\d|\bGH-\d/i,
  address: /:\/\/|\bwww\.|\b(?:mailto|xmpp):[^\s@]+@\w/i,
  'e-mail': /[a-z0-9]@[a-z0-9]/i,
  emoji: /:[a-z0-9_+-]+:/i,
  formula: /\$[^]*\$/,
};

/** What GitHub would make of the texts of a page beyond Markdown and HTML. */
export function madeOfText({ prose }: Rendered): readonly string[] {
  return prose.flatMap((text) =>
    Object.entries(meanings).flatMap(([name, pattern]) => (pattern.test(text) ? [`${name} in ${text}`] : [])),
  );
}
