import * as v from 'valibot';
import {
  type PackageIndex,
  packageIndexFile,
  packageIndexSchema,
} from '../../search/package-index.ts';
import { type Postings, readWordIndex } from '../../search/word-index.ts';
import { stemsIn } from '../../search/words.ts';
import type { Answer, Choices, FilterValues, Found } from './found.ts';
import { hitCount, hitsOf, type IsHit, lessonSections, passageOf } from './lesson-text.ts';

// The search of a package: its index says in which lessons a word stands, and what is shown of
// them is read from their pages.

interface Loaded {
  readonly index: PackageIndex;
  readonly words: ReadonlyMap<string, Postings>;
  readonly terms: readonly Term[];
}

interface Term {
  readonly url: string;
  readonly term: string;
  readonly meaning: string;
}

/** A match, the better the higher its score; `load` reads what is shown of it. */
interface Match {
  readonly score: number;
  readonly load: () => Promise<Found>;
}

/** How long typing may go on before the search runs, in milliseconds. */
const patience = 120;
const glossary = 'glossary/';
const weights = { title: 8, strong: 3, weak: 1 };

let loading: Promise<Loaded> | undefined;
let latest = 0;

/** What can be chosen in each filter, in the order of the alphabet. */
export async function filterValues(): Promise<FilterValues> {
  const { index, terms } = await load();
  const places = [...index.lessons, ...index.criteria];
  const sorted = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    kind: ['criterion', ...(terms.length > 0 ? ['glossary'] : []), 'lesson'],
    unit: sorted(places.map(({ unit }) => unit)),
    outcome: sorted(places.map(({ outcome }) => outcome)),
  };
}

/** See `SearchEngine`. */
export async function search(
  query: string,
  choices: Choices,
  limit: number,
): Promise<Answer | undefined> {
  latest += 1;
  const own = latest;
  const [loaded] = await Promise.all([load(), wait(patience)]);
  if (own !== latest) return undefined;
  const stems = [...new Set(stemsIn(query))];
  const isHit = hitsOf(query);
  const matches = [
    ...lessonMatches(loaded, stems, { choices, isHit }),
    ...criterionMatches(loaded, stems, { choices, isHit }),
    ...termMatches(loaded, stems, { choices, isHit }),
  ].sort((a, b) => b.score - a.score);
  const found = await Promise.all(matches.slice(0, limit).map((match) => match.load()));
  return own === latest ? { count: matches.length, found } : undefined;
}

interface Asked {
  readonly choices: Choices;
  readonly isHit: IsHit;
}

function lessonMatches(
  { index, words }: Loaded,
  stems: readonly string[],
  { choices, isHit }: Asked,
): readonly Match[] {
  const postings = stems.map((stem) => postingsFor(words, stem));
  return index.lessons.flatMap((lesson, place) => {
    if (!isChosen('lesson', lesson, choices)) return [];
    const each = postings.map((pages) => pages.get(place));
    if (each.length === 0 || each.includes(undefined)) return [];
    const inTitle = hitCount(lesson.title, isHit) * weights.title;
    const inText = each.map((strong) => (strong ? weights.strong : weights.weak));
    const score = inText.reduce((sum, weight) => sum + weight, inTitle);
    return [{ score, load: () => foundLesson(lesson, isHit) }];
  });
}

/** Where a stem stands, or a word that begins with it. */
function postingsFor(words: Loaded['words'], stem: string): Postings {
  const all = new Map<number, boolean>();
  for (const [word, postings] of words) {
    if (!word.startsWith(stem)) continue;
    for (const [page, strong] of postings) all.set(page, strong || all.get(page) === true);
  }
  return all;
}

function criterionMatches(
  { index }: Loaded,
  stems: readonly string[],
  { choices, isHit }: Asked,
): readonly Match[] {
  return index.criteria.flatMap((criterion) => {
    if (!isChosen('criterion', criterion, choices) || !holds(criterion.text, stems)) return [];
    const { path, title, unit, text } = criterion;
    const found: Found = {
      kind: 'criterion',
      url: addressOf(path),
      title,
      where: unit,
      passage: passageOf(text, isHit),
      sections: [],
    };
    return [{ score: hitCount(title, isHit) * weights.title, load: async () => found }];
  });
}

function termMatches(
  { terms }: Loaded,
  stems: readonly string[],
  { choices, isHit }: Asked,
): readonly Match[] {
  if (choices.unit || choices.outcome || (choices.kind && choices.kind !== 'glossary')) return [];
  return terms.flatMap(({ url, term, meaning }) => {
    const text = `${term}: ${meaning}`;
    if (!holds(text, stems)) return [];
    const found: Found = {
      kind: 'glossary',
      url,
      title: term,
      where: 'Glossary',
      passage: passageOf(text, isHit),
      sections: [],
    };
    const score = hitCount(term, isHit) * weights.title + weights.weak;
    return [{ score, load: async () => found }];
  });
}

/** Whether every stem begins a word of the text. */
function holds(text: string, stems: readonly string[]): boolean {
  const words = stemsIn(text);
  return stems.length > 0 && stems.every((stem) => words.some((word) => word.startsWith(stem)));
}

function isChosen(
  kind: Found['kind'],
  place: { readonly unit: string; readonly outcome: string },
  choices: Choices,
): boolean {
  const said = { kind, unit: place.unit, outcome: place.outcome };
  return (['kind', 'unit', 'outcome'] as const).every(
    (name) => !choices[name] || choices[name] === said[name],
  );
}

async function foundLesson(
  { path, title, unit }: PackageIndex['lessons'][number],
  isHit: IsHit,
): Promise<Found> {
  const url = addressOf(path);
  const sections = lessonSections(await pageAt(url));
  const ranked = sections
    .map((section) => ({
      ...section,
      hits: hitCount(section.title, isHit) * 2 + best(section, isHit).hits,
    }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  const [first] = ranked;
  return {
    kind: 'lesson',
    url,
    title,
    where: unit,
    passage: first ? passageOf(best(first, isHit).text, isHit) : [],
    sections: ranked
      .filter(({ id }) => id !== '')
      .slice(0, 3)
      .map(({ id, title }) => ({ url: `${url}#${id}`, title })),
  };
}

/** The block of a section with the most hits. */
function best(
  { blocks, title }: { readonly blocks: readonly string[]; readonly title: string },
  isHit: IsHit,
): { readonly text: string; readonly hits: number } {
  return blocks.reduce(
    (most, text) => {
      const hits = hitCount(text, isHit);
      return hits > most.hits ? { text, hits } : most;
    },
    { text: blocks[0] ?? title, hits: 0 },
  );
}

function load(): Promise<Loaded> {
  loading ??= loadAll();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function loadAll(): Promise<Loaded> {
  const [answer, glossaryPage] = await Promise.all([
    fetched(new URL(packageIndexFile, root()).href),
    pageAt(addressOf(glossary)),
  ]);
  const index = v.parse(packageIndexSchema, await answer.json());
  return { index, words: readWordIndex(index.words), terms: termsIn(glossaryPage) };
}

function termsIn(page: Document): readonly Term[] {
  return [...page.querySelectorAll('[data-term]')].map((article) => ({
    url: `${addressOf(glossary)}#${article.getAttribute('data-term')}`,
    term: article.querySelector('h3')?.textContent ?? '',
    meaning: article.querySelector('p')?.textContent ?? '',
  }));
}

const pages = new Map<string, Promise<Document>>();

/** A page of the package, read in an inert document, once a page. */
async function pageAt(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const reading = fetched(url)
    .then((answer) => answer.text())
    .then((html) => new DOMParser().parseFromString(html, 'text/html'));
  pages.set(url, reading);
  reading.catch(() => pages.delete(url));
  return reading;
}

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

function addressOf(path: string): string {
  return new URL(path.replace(/\/(?=#|$)/, '/index.html'), root()).href;
}

function root(): string {
  return new URL(document.documentElement.dataset['root'] ?? '/', document.baseURI).href;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
