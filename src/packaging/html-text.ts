import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const verbatim: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'iframe']);
/** Their end tag may be left out where the parent ends or the next of their kind begins. */
const closedByNext: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
]);
/**
 * A tree as the shortest HTML that reads the same, without comments (HTML standard, 13.1.2.4
 * Optional tags).
 */
export function htmlText(root: ParentNode): string {
  return root.childNodes.map(nodeText).join('');
}

function nodeText(node: Node): string {
  if (tree.isElementNode(node)) return elementText(node);
  if (tree.isTextNode(node)) return textOf(node);
  if (tree.isDocumentTypeNode(node)) return `<!doctype ${node.name}>`;
  return '';
}

function textOf(node: DefaultTreeAdapterTypes.TextNode): string {
  const { parentNode } = node;
  if (parentNode && tree.isElementNode(parentNode) && verbatim.has(parentNode.tagName)) {
    return node.value;
  }
  return escaped(node.value).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;');
}

function elementText(element: Element): string {
  const { tagName } = element;
  const start = `<${tagName}${element.attrs.map(attributeText).join('')}>`;
  if (empty.has(tagName)) return start;
  const content = htmlText(isTemplate(element) ? tree.getTemplateContent(element) : element);
  return isClosedByItself(element) ? start + content : `${start}${content}</${tagName}>`;
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template';
}

function attributeText({
  prefix,
  name,
  value,
}: {
  readonly prefix?: string | undefined;
  readonly name: string;
  readonly value: string;
}): string {
  const full = prefix ? `${prefix}:${name}` : name;
  if (value === '') return ` ${full}`;
  const quote = value.includes('"') && !value.includes("'") ? "'" : '"';
  const text = escaped(value);
  return ` ${full}=${quote}${quote === '"' ? text.replaceAll('"', '&quot;') : text}${quote}`;
}

function isClosedByItself(element: Element): boolean {
  const closers = closedByNext.get(element.tagName);
  const { parentNode } = element;
  if (!closers || !parentNode) return false;
  const next = parentNode.childNodes[parentNode.childNodes.indexOf(element) + 1];
  return next === undefined || (tree.isElementNode(next) && closers.has(next.tagName));
}
