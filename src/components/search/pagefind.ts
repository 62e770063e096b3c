import * as v from 'valibot';
import type { Answer, Choices, FilterValues, Found } from './found.ts';

const fragmentSchema = v.object({
  url: v.string(),
  excerpt: v.string(),
  meta: v.record(v.string(), v.string()),
  filters: v.record(v.string(), v.array(v.string())),
  sub_results: v.array(v.object({ url: v.string(), title: v.string() })),
});

interface Engine {
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  debouncedSearch: (
    query: string,
    options: { filters: Record<string, string> },
    milliseconds: number,
  ) => Promise<{ results: readonly { data: () => Promise<unknown> }[] } | null>;
}

let engine: Promise<Engine> | undefined;

/**
 * Loads the index's own script, once. It lies beside the site, wherever the site lies: `data-root`
 * on the document says where that is.
 */
function loadEngine(): Promise<Engine> {
  const root = document.documentElement.dataset['root'] ?? '/';
  const address = new URL(`${root}pagefind/pagefind.js`, document.baseURI).href;
  engine ??= import(/* @vite-ignore */ address).then(async (loaded: Engine) => {
    await loaded.init();
    return loaded;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** What can be chosen in each filter, in the order of the alphabet. */
export async function filterValues(): Promise<FilterValues> {
  const filters = await (await loadEngine()).filters();
  return Object.fromEntries(
    Object.entries(filters).map(([name, values]) => [name, Object.keys(values).sort()]),
  );
}

/**
 * The places that match, best first, at most `limit` of them loaded; undefined when a newer search
 * has overtaken this one.
 */
export async function search(
  query: string,
  choices: Choices,
  limit: number,
): Promise<Answer | undefined> {
  const filters = Object.fromEntries(
    Object.entries(choices).filter((choice): choice is [string, string] => Boolean(choice[1])),
  );
  const answer = await (await loadEngine()).debouncedSearch(query, { filters }, 120);
  if (answer === null) return undefined;
  const loaded = await Promise.all(answer.results.slice(0, limit).map((result) => result.data()));
  return { count: answer.results.length, found: loaded.map((data) => toFound(data)) };
}

function toFound(data: unknown): Found {
  const fragment = v.parse(fragmentSchema, data);
  const kind = fragment.filters['kind']?.[0];
  return {
    kind: kind === 'criterion' || kind === 'glossary' ? kind : 'lesson',
    url: fragment.url,
    title: fragment.meta['title'] ?? fragment.url,
    where: fragment.meta['where'] ?? fragment.filters['unit']?.[0] ?? '',
    passage: pieces(fragment.excerpt),
    sections: fragment.sub_results
      .filter((section) => section.url.includes('#') && section.url !== fragment.url)
      .slice(0, 3)
      .map(({ url, title }) => ({ url, title })),
  };
}

/**
 * Pagefind's excerpt is HTML with `<mark>` around the hits. It is read as text in an inert document,
 * so that nothing in it can become markup here.
 */
function pieces(excerpt: string): Found['passage'] {
  const inert = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...inert.body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    hit: node.nodeName === 'MARK',
  }));
}
