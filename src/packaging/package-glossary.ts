import { attribute, type Document, type Element, elementsIn, remove } from './html-tree.ts';

/**
 * Leaves in the glossary the terms that a package needs, and the letters that still have any.
 * A term is an element with `data-term`, its letter a section around it.
 */
export function trimGlossary(document: Document, terms: ReadonlySet<string>): void {
  removeEach(document, (element) => {
    const term = attribute(element, 'data-term');
    return term !== undefined && !terms.has(term);
  });
  const empty = elementsIn(document).filter(isEmptyLetter);
  const gone = new Set(empty.map((section) => `#${attribute(section, 'aria-labelledby')}`));
  removeEach(document, (element) => gone.has(attribute(element, 'href') ?? ''));
  for (const section of empty) remove(section);
}

function isEmptyLetter(element: Element): boolean {
  if (element.tagName !== 'section') return false;
  if (!attribute(element, 'aria-labelledby')?.startsWith('letter-')) return false;
  return elementsIn(element).every((inner) => attribute(inner, 'data-term') === undefined);
}

function removeEach(document: Document, isUnwanted: (element: Element) => boolean): void {
  for (const element of elementsIn(document).filter(isUnwanted)) remove(element);
}
