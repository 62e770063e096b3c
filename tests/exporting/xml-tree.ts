import { type ChildNode, Element, hasChildren, isCDATA, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { validateXML } from 'xmllint-wasm';

/** The root element of a document, read by a parser that is none of ours. */
export function rootOf(document: string): Element {
  const root = parseDocument(document, { xmlMode: true }).children.find(isElement);
  if (!root) throw new Error('The document has no root element.');
  return root;
}

/** The elements of a name right below another. */
export function children(parent: Element, name?: string): readonly Element[] {
  return parent.children
    .filter(isElement)
    .filter((each) => name === undefined || each.name === name);
}

/** The first element at a path below another. */
export function at(parent: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (element, name) => (element ? children(element, name)[0] : undefined),
    parent,
  );
}

/** Every element of a name anywhere below another. */
export function all(parent: Element, name: string): readonly Element[] {
  return children(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The words in an element, sections included. */
export function words(node: ChildNode | undefined): string {
  if (!node) return '';
  if (isText(node)) return node.data;
  if (isCDATA(node) || hasChildren(node)) return node.children.map(words).join('');
  return '';
}

/** What libxml2 finds wrong with documents; nothing when they are well-formed. */
export async function formFindings(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { valid, rawOutput } = await validateXML({
    xml,
    normalization: 'c14n',
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return valid ? [] : rawOutput.split('\n').filter((line) => line.includes('error'));
}

function isElement(node: ChildNode): node is Element {
  return node instanceof Element;
}
