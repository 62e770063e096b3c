import { seededShuffle } from '../../domain/shuffle.ts';
import { galleryMessages } from '../../messages/practice.ts';
import type { AnyResponse, Item, ItemType, Presented } from '../../questions/item.ts';
import { present } from '../../questions/registry.ts';
import { check } from './check.ts';
import { freshQuestion, type QuestionState, questionAfter } from './question-state.ts';

/** One example of a type, and responses that do and do not earn all its marks. */
export interface GalleryExample {
  readonly item: Item;
  readonly right: AnyResponse;
  readonly wrong: AnyResponse;
}

/** A state in which the gallery shows an example. */
export interface GalleryState {
  readonly label: string;
  readonly presented: Presented;
  readonly begin: QuestionState;
}

/** The states that a learner can meet a question in. */
export async function galleryStates(example: GalleryExample): Promise<readonly GalleryState[]> {
  const { item, right, wrong } = example;
  const labels = galleryMessages.states;
  const presented = present<ItemType>(item, seededShuffle(item.id));
  const helped = { ...presented, hint: item.hint ?? item.stem, confidence: true };
  const marked = await markedState(item, wrong);
  return [
    { label: labels.fresh, presented, begin: freshQuestion },
    { label: labels.helped, presented: helped, begin: freshQuestion },
    { label: labels.responded, presented, begin: { ...freshQuestion, response: wrong } },
    { label: labels.right, presented, begin: await markedState(item, right) },
    { label: labels.wrong, presented, begin: marked },
    { label: labels.retry, presented, begin: questionAfter(marked, { kind: 'retry' }) },
  ];
}

async function markedState(item: Item, response: AnyResponse): Promise<QuestionState> {
  const state = { ...freshQuestion, response };
  const { standing } = await check(item.id, state, async () => item);
  return { ...state, standing };
}
