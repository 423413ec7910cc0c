import { SaxesParser } from 'saxes';
import { messageOf } from '../errors.js';

/** An element as it was read; text of its children is not in `text`. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The elements around it, outermost first. */
  readonly parents: readonly Element[];
};

/** What is told of a document, in its order. */
export type Listener = {
  readonly opened: (element: Element) => void;
  /** With the text that stands directly in it, cut at `textLimit` characters. */
  readonly closed: (element: Element, text: string) => void;
};

/** Real reports are at most ten elements deep. */
const depthLimit = 100;

/** Characters of an element's text that are kept: a trace of calls, not a log. */
const textLimit = 64 * 1024;

/**
 * Reads a whole XML document. Nothing outside of it is ever read and no entity of its own is expanded: a document type
 * may be named, as Cobertura does, and not declare anything. Comes to the reason why it is not well-formed, or too deep.
 */
export function readXml(text: string, listener: Listener): string | undefined {
  const open: { readonly element: Element; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) throw new Error('it declares a document type of its own');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= depthLimit) throw new Error(`it is more than ${depthLimit} elements deep`);
    const element: Element = { name, attributes, parents: open.map((one) => one.element) };
    open.push({ element, text: '' });
    listener.opened(element);
  });
  const take = (more: string): void => {
    const last = open.at(-1);
    if (last !== undefined && last.text.length < textLimit) last.text = (last.text + more).slice(0, textLimit);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const last = open.pop();
    if (last !== undefined) listener.closed(last.element, last.text);
  });
  try {
    parser.write(text).close();
    return undefined;
  } catch (thrown) {
    return messageOf(thrown);
  }
}
