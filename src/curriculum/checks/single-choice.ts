import type { AuthoredItem } from '../../questions/schemas.ts';
import type { UnitMaterial } from '../material.ts';
import { itemsOf, type ReadItem } from './check.ts';

type Authored = Extract<AuthoredItem, { readonly type: 'single-choice' }>;
type Option = Authored['options'][number];

/** A single-choice item with exactly one key, taken apart. */
export interface SingleChoice extends ReadItem {
  readonly stem: string;
  readonly options: readonly Option[];
  readonly key: Option;
  /** Index of the key among the options as authored. */
  readonly keyAt: number;
  readonly distractors: readonly Option[];
}

/** The sound single-choice items of a unit; `missing-key` reports the others. */
export function singleChoicesOf(unit: UnitMaterial): readonly SingleChoice[] {
  return itemsOf(unit).flatMap((read) => {
    const { authored } = read;
    if (authored.type !== 'single-choice') return [];
    const { options, stem } = authored;
    const keyAt = options.findIndex(({ correct }) => correct);
    const key = options[keyAt];
    const distractors = options.filter(({ correct }) => !correct);
    if (!key || distractors.length !== options.length - 1) return [];
    return [{ ...read, stem, options, key, keyAt, distractors }];
  });
}

/** The length in characters of the longest distractor. */
export function longestDistractor({ distractors }: SingleChoice): number {
  return Math.max(...distractors.map(({ text }) => text.length));
}
