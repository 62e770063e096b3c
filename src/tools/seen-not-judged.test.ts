import { expect, test } from 'vitest';
import { judgedOnly } from './seen-not-judged.ts';

test.each([
  ['Good communication', 'Good'],
  ['Dealt with the customer very well.', 'very well'],
  ['Was professional throughout', 'professional'],
  ['Excellent listening skills', 'Excellent'],
  ['Handled it effectively', 'effectively'],
  ['Great attitude, always helpful', 'Great'],
  ['Everything was fine', 'fine'],
  ['Poor eye contact', 'Poor'],
  ['A competent performance', 'competent'],
  ['She is brilliant with people', 'brilliant'],
])('%j judges without telling: “%s”', (text, word) => {
  expect(judgedOnly(text)).toBe(word);
});

test.each([
  'Greeted the caller by name and asked what had happened.',
  'Handled it well: offered a repair by Friday, and wrote the number down.',
  'Said “I can see why that is annoying” before anything else. Good.',
  'Waited until the customer had finished.',
  'Summed up the three points and checked them.',
  'Rang back within 20 minutes, which was good.',
  'Spoke slowly and showed the form.',
  'Logged the call while the customer was on hold.',
  'Moved to a quiet corner.',
  '',
])('%j tells what was seen', (text) => {
  expect(judgedOnly(text)).toBeUndefined();
});
