/** What the search says. */
export const searchMessages = {
  title: 'Search the course',
  label: 'Search lessons, criteria and the glossary',
  close: 'Close search',
  unit: 'Unit',
  outcome: 'Learning outcome',
  kind: 'Kind',
  any: 'All',
  hint: 'Type a word or two. Use the arrow keys to move through the results.',
  loading: 'Searching …',
  failed:
    'Search could not be loaded. Check your connection and try again, or use the list of everything.',
  everything: 'See everything on one page',
  more: 'Show more',
  groups: { lesson: 'Lessons', criterion: 'Criteria', glossary: 'Glossary' },
} as const;

/** `3 results for “expectations”`. */
export function resultCount(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try another word, or fewer words.`;
  return `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`;
}
