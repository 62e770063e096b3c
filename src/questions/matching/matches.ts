import type { MatchingItem } from './schema.ts';

/** A match as the learner sees it and as the author names it. */
export interface Match {
  /** `m1`, `m2` …: its place in the alphabetical order of the texts, so that it betrays no pair. */
  readonly id: string;
  readonly text: string;
  /** The id of the pair or distractor that the text stands at first. */
  readonly authored: string;
}

/**
 * All matches, distractors included, in alphabetical order (by code unit, the same in every
 * browser). A text that several prompts share is one match.
 */
export function matchesOf(item: MatchingItem): readonly Match[] {
  const authoredBy = new Map<string, string>();
  const texts = [
    ...item.pairs.map((pair) => ({ id: pair.id, text: pair.match })),
    ...item.distractors,
  ];
  for (const { id, text } of texts) {
    if (!authoredBy.has(text)) authoredBy.set(text, id);
  }
  return [...authoredBy]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([text, authored], index) => ({ id: `m${index + 1}`, text, authored }));
}
