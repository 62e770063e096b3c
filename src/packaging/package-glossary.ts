import { attribute, type Element, elementsIn } from './html-tree.ts';
import type { Decision } from './page-pieces.ts';

/**
 * What becomes of the glossary's terms that a package does not keep: they go, and so do the letters
 * that have none left. A term is an element with `data-term`, its letter a section around it.
 */
export function trimmedGlossary(
  elements: readonly Element[],
): readonly (readonly [Element, Decision])[] {
  const decided = (element: Element, ids: readonly string[]) =>
    [element, { when: { kind: 'terms', ids }, otherwise: 'nothing' }] as const;
  const letters = new Map(elements.filter(isLetter).map((section) => [section, termsIn(section)]));
  const byName = new Map(
    [...letters].map(([section, ids]) => [`#${attribute(section, 'aria-labelledby')}`, ids]),
  );
  return elements.flatMap((element) => {
    const term = attribute(element, 'data-term');
    if (term !== undefined) return [decided(element, [term])];
    const ids = letters.get(element) ?? byName.get(attribute(element, 'href') ?? '');
    return ids ? [decided(element, ids)] : [];
  });
}

function isLetter(element: Element): boolean {
  return (
    element.tagName === 'section' &&
    attribute(element, 'aria-labelledby')?.startsWith('letter-') === true
  );
}

function termsIn(section: Element): readonly string[] {
  return elementsIn(section).flatMap((element) => attribute(element, 'data-term') ?? []);
}
