import { type DefaultTreeAdapterTypes, html, defaultTreeAdapter as tree } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Every element below a node in the order of the document, the contents of templates included. */
export function elementsIn(root: ParentNode): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      found.push(child);
      if ('content' in child) visit(child.content);
      visit(child);
    }
  };
  visit(root);
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((each) => each.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttributes(element: Element, names: ReadonlySet<string>): void {
  element.attrs = element.attrs.filter(({ name }) => !names.has(name));
}

export function remove(element: Element): void {
  tree.detachNode(element);
}

/** The text below a node, without that of elements which `isLeftOut` names. */
export function textOf(
  node: ParentNode,
  isLeftOut: (element: Element) => boolean = () => false,
): string {
  return node.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      return tree.isElementNode(child) && !isLeftOut(child) ? textOf(child, isLeftOut) : '';
    })
    .join('');
}

/** Puts text in the place of all that an element holds. */
export function setText(element: Element, text: string): void {
  for (const child of [...element.childNodes]) tree.detachNode(child);
  appendText(element, text);
}

export function appendText(element: Element, text: string): void {
  tree.insertText(element, text);
}

/** The nearest ancestor, the element itself included, that has this tag name. */
export function closest(element: Element, tagName: string): Element | undefined {
  let node: ParentNode | null = element;
  while (node && tree.isElementNode(node)) {
    if (node.tagName === tagName) return node;
    node = node.parentNode;
  }
  return undefined;
}

/** Puts an empty HTML element in the place of another. */
export function replaceWith(element: Element, tagName: string, attrs: Element['attrs']): void {
  const { parentNode } = element;
  if (!parentNode) return;
  const instead = tree.createElement(tagName, html.NS.HTML, attrs);
  tree.insertBefore(parentNode, instead, element);
  tree.detachNode(element);
}

/** Gives an element another name, without some of its attributes. */
export function renameTo(element: Element, tagName: string, without: ReadonlySet<string>): void {
  element.tagName = tagName;
  element.nodeName = tagName;
  removeAttributes(element, without);
}
