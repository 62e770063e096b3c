import { searchedParts } from '../search/package-index.ts';
import { stemsIn } from '../search/words.ts';
import { attribute, type Document, type Element, elementsIn, textOf } from './html-tree.ts';

/** What search has to know of a lesson's page. */
export interface SearchedPage {
  readonly title: string;
  readonly unit: string;
  readonly outcome: string;
  /** Its stems, each once; true for those that it is much about. */
  readonly stems: readonly (readonly [stem: string, strong: boolean])[];
}

/** This often on a page, or in a heading, and the page is much about a word. */
const often = 4;

/** Undefined if the page is no lesson. */
export function searchedPage(document: Document): SearchedPage | undefined {
  const elements = elementsIn(document);
  const filters = new Map(
    elements.flatMap((element) => {
      const [, name] = /^(\w+)\[/.exec(attribute(element, 'data-pagefind-filter') ?? '') ?? [];
      return name === undefined ? [] : [[name, attribute(element, 'data-value') ?? ''] as const];
    }),
  );
  if (filters.get('kind') !== 'lesson') return undefined;
  const title = elements.find(({ tagName }) => tagName === searchedParts.title);
  const parts = elements.filter(isSearched);
  const headings = parts.flatMap(elementsIn).filter(({ tagName }) => /^h[23]$/.test(tagName));
  const counts = new Map<string, number>();
  const texts = [...(title ? [title] : []), ...parts].map((part) => textOf(part, isAside));
  for (const stem of texts.flatMap(stemsIn)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const headed = new Set(
    [...(title ? [title] : []), ...headings].flatMap((each) => stemsIn(textOf(each))),
  );
  return {
    title: title ? textOf(title).trim() : '',
    unit: filters.get('unit') ?? '',
    outcome: filters.get('outcome') ?? '',
    stems: [...counts].map(([stem, count]) => [stem, count >= often || headed.has(stem)]),
  };
}

function isSearched(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return searchedParts.text.some((part) => classes.includes(part));
}

/** What is said elsewhere, or is no text: as `lessonSections` leaves it out. */
function isAside(element: Element): boolean {
  return (
    attribute(element, 'popover') !== undefined || /^(astro-island|svg)$/.test(element.tagName)
  );
}
