import { standingWords } from '../messages/standing.ts';
import { readMirror, standingEvent, standingKey } from '../stores/standing-mirror.ts';

/** Fills the tiles of the page with the learner's standing, and keeps them so. */
export function startTiles(): void {
  fillTiles();
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith(standingKey) || key === null) fillTiles();
  });
  document.addEventListener(standingEvent, fillTiles);
}

function fillTiles(): void {
  const standing = readMirror();
  for (const tile of document.querySelectorAll<HTMLElement>('.tile[data-criterion]')) {
    const state = standing.get(tile.dataset['criterion'] ?? '') ?? 'not-started';
    tile.dataset['standing'] = state;
    const words = tile.querySelector('.visually-hidden');
    if (words) words.textContent = standingWords[state];
  }
}
