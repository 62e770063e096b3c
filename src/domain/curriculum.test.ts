import { expect, test } from 'vitest';
import { criteriaOf, localIdOf, outcomeIdOf, type Unit, unitIdOf, unitName } from './curriculum.ts';

const unit: Unit = {
  id: 'tills',
  outcomes: ['1', '2'].map((number) => ({
    id: `tills/${number}`,
    number,
    text: 'Work a till',
    criteria: ['1', '10'].map((last) => ({
      id: `tills/${number}.${last}`,
      number: `${number}.${last}`,
      text: 'Open it',
      kind: 'knowledge',
    })),
  })),
};

test('a unit is called by its title, else by our working title, else by its id', () => {
  expect(unitName(unit)).toBe('tills');
  expect(unitName({ ...unit, workingTitle: 'Working a till' })).toBe('Working a till');
  expect(unitName({ ...unit, workingTitle: 'Ours', title: 'Theirs' })).toBe('Theirs');
});

test('the criteria of a unit stand in the order of the specification', () => {
  expect(criteriaOf(unit).map(({ number }) => number)).toEqual(['1.1', '1.10', '2.1', '2.10']);
});

test('an id tells its unit, its outcome and its local part, two-digit criteria included', () => {
  expect(outcomeIdOf('tills/1.10')).toBe('tills/1');
  expect(unitIdOf('tills/1.10')).toBe('tills');
  expect(localIdOf('tills/shop-or-bank')).toBe('shop-or-bank');
});
