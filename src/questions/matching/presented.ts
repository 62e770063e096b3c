import type { Shuffle } from '../../domain/shuffle.ts';
import { presentFields, presentPart } from '../presented-fields.ts';
import { matchesOf } from './matches.ts';
import type { MatchingItem, PresentedMatching } from './schema.ts';

/** Prompts under their own ids, matches under neutral ones, each in an order of its own. */
export function presentMatching(item: MatchingItem, shuffle: Shuffle): PresentedMatching {
  return {
    ...presentFields(item),
    type: 'matching',
    prompts: shuffle(item.pairs.map((pair) => ({ id: pair.id, text: pair.prompt }))),
    matches: shuffle(matchesOf(item).map(presentPart)),
  };
}
