import type { DocumentBlock, WorkDocument } from '../../domain/document.ts';
import type { WorkValues } from '../../domain/work.ts';
import { textAt } from '../../domain/work.ts';

const write = (text: string, lines: number, note?: string): DocumentBlock => ({
  kind: 'question',
  text,
  note,
  choices: [],
  lines,
});
const tick = (text: string, choices: readonly string[]): DocumentBlock => ({
  kind: 'question',
  text,
  choices,
  lines: 0,
});

/** The form without any customer's data, to be used at work. */
export function blankForm(values: WorkValues): WorkDocument {
  const retention = textAt(values, 'retention').trim();
  const access = textAt(values, 'access').trim();
  return {
    title: 'Record of contact',
    facts: [
      ...(access === '' ? [] : [{ name: 'Who may read it', text: access }]),
      ...(retention === '' ? [] : [{ name: 'How long it is kept', text: retention }]),
    ],
    blocks: [
      write('Case number', 1),
      write('Customer reference', 1, 'No card numbers, passwords or PINs, anywhere on this form.'),
      write('Date, time, and who took the contact', 1),
      tick('How', ['In person', 'Phone', 'Email', 'Letter', 'Chat or text', 'Social media']),
      tick('Made sure who it was?', ['Yes', 'Not needed']),
      write('What happened', 4, 'Facts, and the customer’s own words where they matter.'),
      write('What was agreed', 2),
      write('Who owns it, what comes next, and by when', 2),
      tick('Before you file it', [
        'Nothing here that the next reader does not need',
        'Nothing here that I would not read out to the customer',
        'Health, belief and the like left out, or needed and allowed',
      ]),
    ],
  };
}
