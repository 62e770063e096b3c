// Elements and attributes are found by local name: tools choose their own prefixes, and versions
// differ in namespaces and in the case of letters only.

/** Children of this name, in order. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter(({ localName }) => localName === name);
}

/** The first child of this name. */
export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** Every descendant of this name, in order. */
export function everyOf(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** An attribute's value, whatever its prefix and case; empty if there is none. */
export function attribute(element: Element, name: string): string {
  const found = [...element.attributes].find(({ localName }) => localName.toLowerCase() === name);
  return found?.value.trim() ?? '';
}

/** An element's text without white space around it; empty if there is none. */
export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}
