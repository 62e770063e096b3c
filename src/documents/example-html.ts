import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The text of every element of a name, in their order; line breaks as line feeds. */
export function textsIn(node: Node, tag: string): readonly string[] {
  return elementsIn(node).flatMap((element) => (element.tagName === tag ? [textIn(element)] : []));
}

/** Every element below, in their order. */
export function elementsIn(node: Node): readonly DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

/** The text as a reader meets it. */
export function textIn(node: Node): string {
  if (node.nodeName === 'br') return '\n';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
