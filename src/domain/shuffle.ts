/** Returns the members of a list in an order of its own; never changes the list. */
export type Shuffle = <T>(list: readonly T[]) => readonly T[];

/** The order the author gave. */
export const authoredOrder: Shuffle = (list) => list;

/**
 * A shuffle that is the same whenever the seed is, so that a resumed or reviewed test shows the
 * options in the order in which they were first shown.
 */
export function seededShuffle(seed: string): Shuffle {
  const random = randomFrom(seed);
  return (list) => {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const pick = Math.floor(random() * (last + 1));
      const moved = shuffled.splice(pick, 1);
      shuffled.splice(last, 0, ...moved);
    }
    return shuffled;
  };
}

/**
 * A stream of numbers in `[0, 1)` that a seed determines (mulberry32, seeded by FNV-1a of the
 * text; both public domain).
 */
export function randomFrom(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a, 32 bits. Not for secrets. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
