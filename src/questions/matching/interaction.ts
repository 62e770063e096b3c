import type { Interaction } from '../../domain/interaction.ts';
import { chosenIn } from '../../domain/placement.ts';
import { matchesOf } from './matches.ts';
import type { MatchingItem, MatchingResponse } from './schema.ts';

/** Prompts and matches by their authored ids, so that a report means the same after rewording. */
export function matchingInteraction(item: MatchingItem, response: MatchingResponse): Interaction {
  const matches = matchesOf(item);
  const idOfText = new Map(matches.map((match) => [match.text, match.authored]));
  const idOfMatch = new Map(matches.map((match) => [match.id, match.authored]));
  return {
    kind: 'matching',
    response: chosenIn(response.matches).map(([prompt, match]) => [
      prompt,
      idOfMatch.get(match) ?? match,
    ]),
    key: item.pairs.map((pair) => [pair.id, idOfText.get(pair.match) ?? pair.id]),
  };
}
