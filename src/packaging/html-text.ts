import type { Document, Element, Node } from './html-tree.ts';
import { type Decision, type Decisions, joinPieces, type Piece } from './page-pieces.ts';

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const verbatim: ReadonlySet<string> = new Set(['script', 'style']);
/** Their end tag may be left out where the parent ends or the next of their kind begins. */
const closedByNext: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
};
/** What only a link has: its attributes go with it. */
export const ofLinks: ReadonlySet<string> = new Set([
  'href',
  'rel',
  'target',
  'download',
  'hreflang',
  'aria-current',
]);

/**
 * A page as the shortest HTML that reads the same (HTML standard, 13.1.2.4 Optional tags); in
 * pieces where elements depend on the package.
 */
export function htmlPieces(page: Document, decisions: Decisions): readonly Piece[] {
  return written(decisions, ({ writeAll }) => writeAll(page.childNodes, textOf));
}

/** A page in which nothing depends on the package. */
export function htmlText(page: Document): string {
  return joinPieces(htmlPieces(page, new Map()), () => true);
}

interface Writer {
  readonly writeAll: (nodes: readonly Node[], spell: (text: string) => string) => void;
  /** Writes an element, before another node, whatever was decided about it. */
  readonly writeWhole: (element: Element, next: Node | undefined) => void;
}

function written(decisions: Decisions, use: (writer: Writer) => void): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') pieces.push(text);
    text = '';
  };
  const choose = (when: Decision['when'], yes: readonly Piece[], no: readonly Piece[]) => {
    flush();
    pieces.push({ when, yes, no });
  };

  const writeAll: Writer['writeAll'] = (nodes, spell) => {
    for (const [at, node] of nodes.entries()) {
      if (node.kind === 'text') text += spell(node.value);
      else if (node.kind === 'doctype') text += `<!doctype ${node.name}>`;
      else writeElement(node, nodes[at + 1]);
    }
  };
  const writeElement = (element: Element, next: Node | undefined): void => {
    const decision = decisions.get(element);
    if (!decision) {
      writeWhole(element, next);
      return;
    }
    const { when, otherwise } = decision;
    if (otherwise === 'nothing') {
      const whole = written(decisions, (inner) => inner.writeWhole(element, next));
      choose(when, whole, []);
      return;
    }
    choose(when, [startOf(element)], [startOf(element, 'span')]);
    writeAll(element.childNodes, textOf);
    choose(when, [`</${element.tagName}>`], ['</span>']);
  };
  const writeWhole: Writer['writeWhole'] = (element, next) => {
    const { tagName, childNodes } = element;
    text += startOf(element);
    if (empty.has(tagName)) return;
    // The first line break after these is not part of their text.
    if (tagName === 'pre' || tagName === 'textarea') text += '\n';
    writeAll(childNodes, verbatim.has(tagName) ? (raw) => raw : textOf);
    if (!isClosedBy(element, next)) text += `</${tagName}>`;
  };

  use({ writeAll, writeWhole });
  flush();
  return pieces;
}

function textOf(value: string): string {
  return /[&<>\u00a0]/.test(value)
    ? escaped(value).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;');
}

/** An element's start tag; under another name without what only a link has. */
function startOf({ tagName, attrs }: Element, name = tagName): string {
  let text = `<${name}`;
  for (const attribute of attrs) {
    if (name === tagName || !ofLinks.has(attribute.name)) text += attributeText(attribute);
  }
  return `${text}>`;
}

function attributeText({ name, value }: Element['attrs'][number]): string {
  if (value === '') return ` ${name}`;
  if (!/["&\u00a0]/.test(value)) return ` ${name}="${value}"`;
  const text = escaped(value);
  return value.includes("'") || !value.includes('"')
    ? ` ${name}="${text.replaceAll('"', '&quot;')}"`
    : ` ${name}='${text}'`;
}

/** Whether what comes next, or the end of the parent, says that an element has ended. */
function isClosedBy({ tagName }: Element, next: Node | undefined): boolean {
  const closers = closedByNext[tagName];
  if (!closers) return false;
  return next === undefined || (next.kind === 'element' && closers.includes(next.tagName));
}
