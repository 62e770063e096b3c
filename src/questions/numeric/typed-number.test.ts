import { describe, expect, test } from 'vitest';
import { readTypedNumber } from './typed-number.ts';

test.each([
  ['40', 40, 'a whole number'],
  [' 40 ', 40, 'outer spaces'],
  ['40.', 40, 'a full stop after it'],
  ['12.50', 12.5, 'pence'],
  ['.5', 0.5, 'no nought before the point'],
  ['.25', 0.25, 'two places and no nought'],
  ['0.05', 0.05, 'a small number'],
  ['007', 7, 'leading noughts'],
  ['+40', 40, 'a plus'],
  ['-15', -15, 'a hyphen for minus'],
  ['−15', -15, 'a minus sign'],
  ['–15', -15, 'a dash for minus'],
  ['- 15', -15, 'a space after the sign'],
  ['-0', 0, 'no negative nought'],
  ['1,250', 1250, 'a comma that groups'],
  ['1,250.50', 1250.5, 'a comma that groups, and pence'],
  ['12,345,678', 12345678, 'several commas'],
  ['£1,250.50', 1250.5, 'a pound sign where no unit is asked for'],
  ['1.250', 1.25, 'a point never groups'],
])('reads “%s” as %d: %s', (typed, value) => {
  expect(readTypedNumber(typed)).toBe(value);
});

test.each([
  ['', 'nothing'],
  ['.', 'a point alone'],
  ['-', 'a sign alone'],
  ['forty', 'a word'],
  ['1,25', 'a comma for a point'],
  ['1,2500', 'a group of four'],
  ['12,50.25', 'a group of two'],
  ['1,250,5', 'a last group of one'],
  ['0,250', 'a group after a nought'],
  [',250', 'nothing before the comma'],
  ['1250,000', 'a comma that came too late'],
  ['1.250,50', 'commas and points exchanged'],
  ['1 250', 'a space that might group'],
  ['10 20', 'two numbers'],
  ['10-20', 'a range'],
  ['1/2', 'a fraction'],
  ['1.2.3', 'two points'],
  ['1e3', 'an exponent'],
  ['--5', 'two signs'],
  ['-£-5', 'two signs around the unit'],
  ['5²', 'a power'],
  ['٤٠', 'digits of another script'],
  ['40%', 'a per cent sign where no unit is asked for might mean 0.4'],
  ['$40', 'another currency'],
  ['Infinity', 'no number at all'],
  ['0x10', 'a number in another base'],
])('reads no number in “%s”: %s', (typed) => {
  expect(readTypedNumber(typed)).toBeUndefined();
});

describe('units', () => {
  test.each([
    ['£1,250.50', '£', 1250.5, 'before'],
    ['£ 40', '£', 40, 'with a space'],
    ['40£', '£', 40, 'on the other side'],
    ['-£15', '£', -15, 'after the sign'],
    ['£-15', '£', -15, 'before the sign'],
    ['40%', '%', 40, 'after'],
    ['40 %', '%', 40, 'with a space'],
    ['40', '%', 40, 'left out'],
    ['12 minutes', 'minutes', 12, 'a word'],
    ['12 Minutes', 'minutes', 12, 'a capital'],
    ['1 minute', 'minutes', 1, 'singular for plural'],
    ['12 mins', 'min', 12, 'plural for singular'],
    ['12 min', 'minutes', 12, 'cut short'],
  ])('reads “%s” with unit %s as %d: %s', (typed, unit, value) => {
    expect(readTypedNumber(typed, unit)).toBe(value);
  });

  test.each([
    ['50p', '£', 'pence for pounds'],
    ['1.5k', '£', 'a thousand cut short'],
    ['£40', '%', 'a unit that was not asked for'],
    ['40%', '£', 'a unit that was not asked for'],
    ['£40£', '£', 'the unit twice'],
    ['min40utes', 'minutes', 'the unit around the number'],
    ['2 hours', 'minutes', 'another unit'],
    ['12 minutes or so', 'minutes', 'more than the unit'],
    ['2 m 30', 'minutes', 'two numbers'],
  ])('reads no number in “%s” with unit %s: %s', (typed, unit) => {
    expect(readTypedNumber(typed, unit)).toBeUndefined();
  });
});
