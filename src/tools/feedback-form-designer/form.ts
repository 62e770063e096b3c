import type { DocumentBlock, WorkDocument } from '../../domain/document.ts';
import { textAt, type WorkValues } from '../../domain/work.ts';
import { questionBlock, questionsIn } from './questions.ts';

/** The form as customers get it: nothing of the thinking behind it. */
export function customerForm(values: WorkValues): WorkDocument {
  const title = textAt(values, 'heading').trim();
  return {
    title: title === '' ? 'Your feedback' : title,
    facts: [],
    blocks: [
      ...paragraph(textAt(values, 'opening')),
      ...questionsIn(values).map((question, index) => questionBlock(question, index + 1)),
      ...paragraph(textAt(values, 'closing')),
    ],
  };
}

function paragraph(text: string): readonly DocumentBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text }];
}
