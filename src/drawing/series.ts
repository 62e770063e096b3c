import type { Tone } from './shapes.ts';

/** Series that can be told apart without colour. */
export const MOST_SERIES = 3;

/** The tone of a series, by its place. */
export function toneOf(place: number): Tone {
  return tones[place % tones.length] ?? 'a';
}

/** A value that can be drawn; undefined for none. */
export function drawable(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

const tones: readonly Tone[] = ['a', 'b', 'c'];
