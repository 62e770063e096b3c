import { searchedParts } from '../../search/package-index.ts';
import { wordsIn } from '../../search/words.ts';
import type { Found } from './found.ts';

/** A part of a lesson that stands under one heading, or before the first. */
export interface LessonSection {
  /** The heading's id; empty before the first heading. */
  readonly id: string;
  readonly title: string;
  /** Texts of its paragraphs, list items and cells, white space folded. */
  readonly blocks: readonly string[];
}

const headings = 'h2[id], h3[id]';
const blocks = 'p, li, td, th, dd, figcaption, summary';

/** The text of a lesson's page by section, in the order of the page, without its questions. */
export function lessonSections(page: Document): readonly LessonSection[] {
  for (const aside of page.querySelectorAll('[popover], astro-island, svg')) aside.remove();
  const sections: { id: string; title: string; blocks: string[] }[] = [
    { id: '', title: '', blocks: [] },
  ];
  for (const element of page.querySelectorAll(selectorFor(`${headings}, ${blocks}`))) {
    const text = folded(element.textContent ?? '');
    if (element.matches(headings)) sections.push({ id: element.id, title: text, blocks: [] });
    // A block within a block is told once, by the inner one.
    else if (!element.querySelector(blocks)) sections.at(-1)?.blocks.push(text);
  }
  return sections;
}

function selectorFor(elements: string): string {
  return searchedParts.text.map((part) => `.${part} :is(${elements})`).join(', ');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a word with this stem is one that is looked for. */
export type IsHit = (stem: string) => boolean;

/** True for the words of a query and for those that begin like them. */
export function hitsOf(query: string): IsHit {
  const stems = wordsIn(query).map(({ stem }) => stem);
  return (word) => stems.some((stem) => word.startsWith(stem));
}

/** How many words of a text, each form once, are hits. */
export function hitCount(text: string, isHit: IsHit): number {
  return new Set(wordsIn(text).flatMap(({ stem }) => (isHit(stem) ? [stem] : []))).size;
}

/** Words before the first hit, and words in all. */
const lead = 8;
const length = 34;

/** The part of a text around its first hit, in pieces. */
export function passageOf(text: string, isHit: IsHit): Found['passage'] {
  const words = wordsIn(text);
  const first = words.findIndex(({ stem }) => isHit(stem));
  const start = Math.max(0, first - lead);
  const shown = words.slice(start, start + length);
  const begin = start === 0 ? 0 : (shown[0]?.from ?? 0);
  const end = start + length >= words.length ? text.length : (shown.at(-1)?.to ?? text.length);
  const pieces: { text: string; hit: boolean }[] = [];
  let at = begin;
  for (const { from, to, stem } of shown) {
    if (!isHit(stem)) continue;
    pieces.push(
      { text: text.slice(at, from), hit: false },
      { text: text.slice(from, to), hit: true },
    );
    at = to;
  }
  pieces.push({ text: text.slice(at, end), hit: false });
  const open = begin > 0 ? [{ text: '… ', hit: false }] : [];
  const close = end < text.length ? [{ text: ' …', hit: false }] : [];
  return [...open, ...pieces.filter((piece) => piece.text !== ''), ...close];
}
