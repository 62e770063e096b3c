import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { valuesOf } from '../values.ts';
import { promotionChecks } from './checks.ts';
import { promotionExample } from './example-piece.ts';
import { changeWords, responseFigure } from './results.ts';
import { isNoEffect, isNoView } from './views-wording.ts';

type Form = Readonly<Record<string, Json>>;
const hints = (form: Form) =>
  promotionChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);

test('has nothing to say of the worked example, nor of an empty piece', () => {
  expect(promotionChecks.flatMap((check) => check(promotionExample.values))).toEqual([]);
  expect(hints({})).toEqual([]);
});

test.each<[Form, readonly string[], string]>([
  [{ aim: 'Sell more passes' }, ['aim'], 'nothing to count'],
  [{ aim: '15 more passes by May' }, [], 'a number'],
  [{ reached: 100, responded: 101 }, ['responded'], 'more responses than people'],
  [{ reached: 100, gained: 101 }, ['gained'], 'more gained than reached'],
  [{ reached: 100, responded: 100, gained: 100 }, [], 'all of them'],
  [{ from: '2026-10-05', to: '2026-10-04' }, ['to'], 'ends before it begins'],
  [{ from: '2026-10-05', to: '2026-10-05' }, [], 'one day'],
  [{ compare: 'none' }, ['compare'], 'no comparison'],
  [{ compare: 'last-year' }, [], 'a comparison'],
  [{ customers: 'They loved it', staff: 'n/a' }, ['customers', 'staff'], 'nobody was asked'],
  [{ unplanned: 'None' }, ['unplanned'], 'nobody looked'],
  [{ reason: 'It was a success.' }, ['reason'], 'no figure'],
])('%o: %o (%s)', (form, paths) => {
  expect(hints(form)).toEqual(paths);
});

test('asks why a promotion is kept that cost more than it brought', () => {
  const loss = { decision: 'keep', cost: 300, margin: 5, gained: 40 };
  expect(hints({ ...loss, reason: 'The 40 visits made it a success.' })).toEqual(['reason']);
  expect(hints({ ...loss, reason: 'A loss of £100, but half of the 40 came back.' })).toEqual([]);
  expect(hints({ ...loss, cost: 200, reason: 'The 40 visits pay for it.' })).toEqual([]);
});

describe('views', () => {
  test.each([
    'Good',
    'They loved it',
    'No complaints',
    'Customers were happy',
    'n/a',
    'Not asked',
    'Positive feedback',
    'Everyone was very pleased with it',
    'All good.',
    'Fine',
  ])('“%s” tells nothing of them', (text) => {
    expect(isNoView(text)).toBe(true);
  });

  test.each([
    'Thirty were asked at the door; six missed the list of films',
    'Nobody was asked. Next time we ask every tenth visitor',
    'No complaints in writing, but four at the counter',
    'They liked the price and not the queue',
    'Good, in the words of 8 of 10 callers',
    'Two ushers said that one till was not enough',
    'Happy customers rang to thank us; three could not find the page',
    'Staff were tired by the third evening',
    'Most had not seen the end date',
    'Fine on the phone, confusing on the website',
  ])('“%s” tells something', (text) => {
    expect(isNoView(text)).toBe(false);
  });

  test.each([
    ['None', true],
    ['Nothing unusual.', true],
    ['There were no unintended effects', true],
    ['None that we know of', true],
    ['No parking was left on Mondays', false],
    ['None in the figures, but callers waited', false],
    ['Fourteen pairs paid for one', false],
  ])('“%s” says that nothing happened: %s', (text, says) => {
    expect(isNoEffect(text)).toBe(says);
  });
});

describe('figures', () => {
  test.each<[Form, string | undefined, string]>([
    [{ before: 62, after: 67 }, 'up by 5 (8.1%)', 'more'],
    [{ before: 3, after: 3 }, 'as before', 'the same'],
    [{ before: 2, after: 1 }, 'down by 1 (50%)', 'less'],
    [{ before: 0, after: 4 }, 'up by 4', 'no percentage of nought'],
    [{ before: 0.1, after: 0.3 }, 'up by 0.2 (200%)', 'no trace of binary fractions'],
    [{ before: 62 }, undefined, 'no after'],
  ])('%o: %s (%s)', (figure, words) => {
    expect(changeWords(valuesOf({ figures: [figure] }), 'figures/e1')).toBe(words);
  });

  const rows = (form: Form) =>
    Object.fromEntries(responseFigure(valuesOf(form))?.table?.rows ?? []);

  test('tell what each one on top has cost', () => {
    const form = { reached: 1200, responded: 540, gained: 96, cost: 240, margin: 6.5 };
    const compared = { compare: 'held-out', 'compare-gained': 9, 'compare-people': 300 };
    expect(rows({ ...form, ...compared })).toEqual({
      'Response rate': '45%',
      'Conversion rate': '8%',
      'Cost of each response': '£0.44',
      'Cost of each one gained': '£2.50',
      'Would have come anyway': '36',
      'Gained on top': '60',
      'Cost of each one on top': '£4',
      'Net benefit': '£150',
      'Return on investment': '62.5%',
    });
    expect(rows({ ...form, compare: 'none' })['Net benefit']).toBe(
      '£384 at most: nothing was compared',
    );
  });

  test.each<[Form, string]>([
    [{ reached: 0, responded: 0, gained: 0, cost: 0, margin: 0 }, 'noughts'],
    [{ reached: 'many', gained: 5 }, 'words'],
    [{ reached: -5, gained: 1e300, cost: 1e300, margin: 1e300 }, 'beyond all sense'],
  ])('are a figure or a dash for %o (%s)', (form) => {
    expect(JSON.stringify(rows(form))).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('are not drawn before anything was counted', () => {
    expect(responseFigure({})).toBe(undefined);
  });
});
