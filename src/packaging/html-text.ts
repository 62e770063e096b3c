import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import type { Decision, Decisions, Piece } from './page-pieces.ts';

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const verbatim: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'iframe']);
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
const ofLinks: ReadonlySet<string> = new Set([
  'href',
  'rel',
  'target',
  'download',
  'hreflang',
  'aria-current',
]);

/**
 * A tree as the shortest HTML that reads the same, without comments (HTML standard, 13.1.2.4
 * Optional tags); in pieces where elements depend on the package.
 */
export function htmlPieces(root: ParentNode, decisions: Decisions): readonly Piece[] {
  return written(decisions, ({ write }) => {
    for (const child of root.childNodes) write(child);
  });
}

interface Writer {
  readonly write: (node: Node) => void;
  /** Writes an element whatever was decided about it. */
  readonly writeWhole: (element: Element) => void;
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

  const write = (node: Node): void => {
    if (tree.isTextNode(node)) text += textOf(node);
    else if (tree.isElementNode(node)) writeElement(node);
    else if (tree.isDocumentTypeNode(node)) text += `<!doctype ${node.name}>`;
  };
  const writeElement = (element: Element): void => {
    const decision = decisions.get(element);
    if (!decision) {
      writeWhole(element);
      return;
    }
    const { when, otherwise } = decision;
    if (otherwise === 'nothing') {
      const whole = written(decisions, (inner) => inner.writeWhole(element));
      choose(when, whole, []);
      return;
    }
    choose(when, [startOf(element)], [startOf(element, 'span')]);
    for (const child of element.childNodes) write(child);
    choose(when, [`</${element.tagName}>`], ['</span>']);
  };
  const writeWhole = (element: Element): void => {
    text += startOf(element);
    if (empty.has(element.tagName)) return;
    // The first line break after these is not part of their text.
    if (/^(pre|textarea|listing)$/.test(element.tagName)) text += '\n';
    const inner = isTemplate(element) ? tree.getTemplateContent(element) : element;
    for (const child of inner.childNodes) write(child);
    if (!isClosedByItself(element)) text += `</${element.tagName}>`;
  };

  use({ write, writeWhole });
  flush();
  return pieces;
}

function textOf(node: DefaultTreeAdapterTypes.TextNode): string {
  const { parentNode, value } = node;
  if (parentNode && tree.isElementNode(parentNode) && verbatim.has(parentNode.tagName)) {
    return value;
  }
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

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template';
}

function attributeText({ prefix, name, value }: Element['attrs'][number]): string {
  const full = prefix ? `${prefix}:${name}` : name;
  if (value === '') return ` ${full}`;
  if (!/["&\u00a0]/.test(value)) return ` ${full}="${value}"`;
  const text = escaped(value);
  return value.includes("'") || !value.includes('"')
    ? ` ${full}="${text.replaceAll('"', '&quot;')}"`
    : ` ${full}='${text}'`;
}

function isClosedByItself(element: Element): boolean {
  const closers = closedByNext[element.tagName];
  const siblings = element.parentNode?.childNodes;
  if (!closers || !siblings) return false;
  const next = siblings[siblings.indexOf(element) + 1];
  return next === undefined || (tree.isElementNode(next) && closers.includes(next.tagName));
}
