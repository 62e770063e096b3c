/** Larger than any evidence with every field of every task filled; a file beyond it is not read. */
export const largestFile = 20_000_000;

/** Evidence nests ten deep: file, work, piece, document, blocks, block, rows, row, cell. */
const deepest = 16;

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON from outside: undefined for text that is no JSON, nests deeper than 16, has a key
 * that could reach an object's prototype, or text that is no Unicode. Never throws.
 */
export function parseBounded(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isHarmless(value, deepest) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** JSON of a value with half characters (lone surrogates) replaced: RFC 8785 allows none. */
export function wellFormed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
}

function isHarmless(value: unknown, levels: number): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (!Array.isArray(value) && Object.keys(value).some((key) => prototypeKeys.has(key))) {
    return false;
  }
  return Object.values(value).every((part) => isHarmless(part, levels - 1));
}
