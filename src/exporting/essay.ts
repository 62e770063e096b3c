import { exportMessages as say } from '../messages/export.ts';
import type { XmlNode } from '../writing/xml.ts';
import type { Exported } from './exported.ts';
import { heading, list, paragraphs } from './prose.ts';

/** What a written task asks, and the points that the learner compares the answer with afterwards. */
export interface Essay {
  readonly text: readonly XmlNode[];
  readonly closing: readonly XmlNode[];
}

/** The words of a written task, the same in every format. Guidance is never among them. */
export function essayOf({ item, criterion }: Exported<'written-answer'>): Essay {
  return {
    text: [
      heading(say.criterion(criterion.number, criterion.text)),
      ...paragraphs(item.stem),
      ...paragraphs(say.words(item.words.from, item.words.to)),
      ...paragraphs(say.ours),
    ],
    closing: [
      heading(say.checkPoints),
      ...list(
        'ul',
        item.points.map(({ text, essential }) => (essential ? text : say.extraPoint(text))),
      ),
    ],
  };
}
