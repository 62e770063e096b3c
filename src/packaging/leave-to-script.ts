import {
  attribute,
  closest,
  type Element,
  elementsIn,
  removeAttributes,
  setText,
} from './html-tree.ts';
import type { SharedParts } from './start-page.ts';

/** What an island needs only while its page is still being read, or not at all. */
const needless = ['uid', 'data-preact-island-id', 'await-children'];

/** Takes from a page what `startPage` puts in: attributes of islands, and what terms mean. */
export function leaveToScript(elements: readonly Element[], { islands }: SharedParts): void {
  for (const element of elements) {
    if (element.tagName === 'astro-island') {
      const common = islands[attribute(element, 'component-export') ?? ''] ?? {};
      removeAttributes(element, new Set([...Object.keys(common), ...needless]));
    }
    for (const text of textsOfTerm(element)) setText(text, '');
  }
}

/** Where a page says the word and its meaning, which the glossary says too. */
function textsOfTerm(element: Element): readonly Element[] {
  if (hasClass(element, 'term-note')) return elementsIn(element).slice(0, 2);
  const list = element.tagName === 'dd' ? closest(element, 'dl') : undefined;
  return list && hasClass(list, 'key-terms') ? [element] : [];
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}
