import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { observationSheetChecks } from './checks.ts';
import { observationSheetExample } from './example-piece.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  observationSheetChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);
const seen = (text: string, extent = 'all') => ({
  criteria: [{ criterion: '3.1', seen: text, extent }],
});
const asked = (question: string) => ({ questions: [{ question, answer: '' }] });
const atSeen = ['criteria/e1/seen'];

test.each([
  [seen('Good feedback.'), atSeen, 'a verdict alone'],
  [seen('Told M what she saw at 10:20 and asked for his view.'), [], 'told'],
  [seen('Criterion met.'), atSeen, 'judges the criterion'],
  [seen('Has achieved 3.1 today.'), atSeen, 'the same with a number'],
  [seen('Met the customer at the door and asked for the ticket.'), [], 'another meeting'],
  [seen('They passed the tray to the next table.'), [], 'another passing'],
  [seen('Asked each of the four for one idea.'), [], 'nothing of the kind'],
  [
    seen(`Did not come up. ${'She spoke with a customer about a late parcel. '.repeat(3)}`, 'none'),
    atSeen,
    'seen after all',
  ],
  [seen('Nobody underperformed that morning.', 'none'), [], 'rightly short'],
  [asked('Did you plan that?'), ['questions/e1/question'], 'closed'],
  [asked('Why did you wait before you answered?'), [], 'open'],
  [{ next: 'You were a bit bossy.' }, ['next'], 'about the person'],
  [{ next: 'Leave a pause after the question.' }, [], 'something to do'],
  [{ well: 'He has been off sick, and still came.' }, ['well'], 'health'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

test('nothing is said of the worked example', () => {
  expect(observationSheetChecks.flatMap((check) => check(observationSheetExample.values))).toEqual(
    [],
  );
});
