/** An element to be written as XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** One text, or elements, or words and elements mixed. */
  readonly content: readonly XmlNode[] | string;
}

/** Text that is markup to whoever reads it, and is kept readable in the file. */
export interface Cdata {
  readonly cdata: string;
}

export type XmlNode = XmlElement | Cdata | string;

/** An element with its attributes and what it holds. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly XmlNode[] | string = [],
): XmlElement {
  return { name, attributes, content };
}

/**
 * A document in UTF-8, indented by two spaces. An element that holds words is written in one line,
 * so that no space is added to what it says.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

/** Nodes without any space between them: also well-formed HTML, where none of them is empty. */
export function xmlInline(nodes: readonly XmlNode[]): string {
  return nodes.map(inline).join('');
}

function written(element: XmlElement, indent: string): string {
  const children = element.content;
  if (typeof children === 'string' || !children.every(isElement) || children.length === 0) {
    return `${indent}${inline(element)}\n`;
  }
  const inner = children.map((child) => written(child, `${indent}  `)).join('');
  return `${indent}${startOf(element)}>\n${inner}${indent}</${element.name}>\n`;
}

function inline(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  if (!isElement(node)) return section(node);
  const { name, content } = node;
  if (content.length === 0) return `${startOf(node)}/>`;
  const inner = typeof content === 'string' ? escaped(content) : xmlInline(content);
  return `${startOf(node)}>${inner}</${name}>`;
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string' && 'name' in node;
}

function startOf({ name, attributes }: XmlElement): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${said.join('')}`;
}

/** The end of a section cannot stand in it: it is split between two (XML 1.0, 2.7). */
function section({ cdata }: Cdata): string {
  const safe = cdata.replaceAll(forbidden, '').replaceAll(']]>', ']]]]><![CDATA[>');
  return `<![CDATA[${safe}]]>`;
}

/** Control characters that XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
