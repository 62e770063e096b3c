import { presentFields } from '../presented-fields.ts';
import type { PresentedWrittenAnswer, WrittenAnswerItem } from './schema.ts';

/** The task and how much to write; neither points nor model. */
export function presentWrittenAnswer(item: WrittenAnswerItem): PresentedWrittenAnswer {
  return {
    ...presentFields(item),
    type: 'written-answer',
    words: { from: item.words.from, to: item.words.to },
  };
}
