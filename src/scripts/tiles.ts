import { standingWords } from '../messages/standing.ts';

/**
 * Fills the tiles of the criteria strips with what the progress store last worked out and left in
 * storage: `{ "ccs14/1.1": "ready", … }`. Without it all tiles stay hollow. Other tabs' changes show.
 */
export const standingKey = 'attain:standing';

export function startTiles(): void {
  fillTiles();
  addEventListener('storage', (event) => {
    if (event.key === standingKey || event.key === null) fillTiles();
  });
  document.addEventListener('attain:standing', fillTiles);
}

function fillTiles(): void {
  const standing = readStanding();
  for (const tile of document.querySelectorAll<HTMLElement>('[data-criterion].tile')) {
    const state = standing.get(tile.dataset['criterion'] ?? '') ?? 'not-started';
    tile.dataset['standing'] = state;
    const words = tile.querySelector('.visually-hidden');
    if (words) words.textContent = standingWords[state];
  }
}

type Standing = keyof typeof standingWords;

function readStanding(): ReadonlyMap<string, Standing> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(standingKey) ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.flatMap(([id, state]) => (isStanding(state) ? [[id, state]] : [])));
  } catch {
    return new Map();
  }
}

function isStanding(state: unknown): state is Standing {
  return typeof state === 'string' && Object.hasOwn(standingWords, state);
}
