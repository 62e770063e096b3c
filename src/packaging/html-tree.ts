import { Parser } from 'htmlparser2';

/** An element of a page. Names keep their case: those of drawings have capitals. */
export interface Element {
  readonly kind: 'element';
  tagName: string;
  attrs: { readonly name: string; value: string }[];
  childNodes: Node[];
  parentNode: ParentNode | undefined;
}

export interface Text {
  readonly kind: 'text';
  value: string;
}

/** The whole page. */
export interface Document {
  readonly kind: 'document';
  childNodes: Node[];
}

export type Node = Element | Text | { readonly kind: 'doctype'; readonly name: string };
export type ParentNode = Document | Element;

/**
 * Reads HTML that a tool wrote, without its comments: what is left open is closed, but nothing is
 * moved or made up. `foreign` HTML may have names in capitals.
 */
export function parseHtml(html: string, from: 'ours' | 'foreign' = 'ours'): Document {
  const document: Document = { kind: 'document', childNodes: [] };
  let here: ParentNode = document;
  const parser = new Parser(
    {
      onopentag: (tagName, attributes) => {
        const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
        const element: Element = {
          kind: 'element',
          tagName,
          attrs,
          childNodes: [],
          parentNode: here,
        };
        here.childNodes.push(element);
        here = element;
      },
      onclosetag: () => {
        if (here.kind === 'element') here = here.parentNode ?? document;
      },
      ontext: (value) => {
        const last = here.childNodes.at(-1);
        if (last?.kind === 'text') last.value += value;
        else here.childNodes.push({ kind: 'text', value });
      },
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === '!doctype')
          here.childNodes.push({ kind: 'doctype', name: 'html' });
      },
    },
    {
      recognizeSelfClosing: true,
      lowerCaseTags: from === 'foreign',
      lowerCaseAttributeNames: from === 'foreign',
    },
  );
  parser.end(html);
  return document;
}

/** Every element below a node, in the order of the page. */
export function elementsIn(root: ParentNode): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (child.kind !== 'element') continue;
      found.push(child);
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
  if (element.attrs.some(({ name }) => names.has(name))) {
    element.attrs = element.attrs.filter(({ name }) => !names.has(name));
  }
}

export function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  if (siblings) siblings.splice(siblings.indexOf(element), 1);
  element.parentNode = undefined;
}

/** The text below a node, without that of elements which `isLeftOut` names. */
export function textOf(
  node: ParentNode,
  isLeftOut: (element: Element) => boolean = () => false,
): string {
  return node.childNodes
    .map((child) => {
      if (child.kind === 'text') return child.value;
      return child.kind === 'element' && !isLeftOut(child) ? textOf(child, isLeftOut) : '';
    })
    .join('');
}

/** Puts text in the place of all that an element holds. */
export function setText(element: Element, text: string): void {
  element.childNodes = text === '' ? [] : [{ kind: 'text', value: text }];
}

export function appendText(element: Element, text: string): void {
  element.childNodes.push({ kind: 'text', value: text });
}

/** The nearest ancestor, the element itself included, that has this tag name. */
export function closest(element: Element, tagName: string): Element | undefined {
  let node: ParentNode | undefined = element;
  while (node?.kind === 'element') {
    if (node.tagName === tagName) return node;
    node = node.parentNode;
  }
  return undefined;
}

/** Gives an element another name and other attributes. */
export function rename(element: Element, tagName: string, attrs: Element['attrs']): void {
  element.tagName = tagName;
  element.attrs = attrs;
}
