import { describe, expect, test } from 'vitest';
import {
  absoluteIn,
  canBeChecked,
  claimsToBeOnly,
  isOnlyManners,
  isPriceOnly,
  isProof,
  superlativeIn,
} from './offer-wording.ts';

describe('superlatives', () => {
  test.each([
    'The best repairs in town',
    'The leading hotel on the coast',
    'Number one for service',
    'Unbeatable choice',
    'World-class care',
    'The friendliest staff you will meet',
    'Second to none',
    'Award-winning cakes',
    'The fastest delivery',
    'Top-quality products',
  ])('finds one in “%s”', (text) => {
    expect(superlativeIn(text)).not.toBe(undefined);
  });

  test.each([
    'In by 8.30, out at 5.30',
    'Best before 3 May is printed on each box',
    'Work equipment is covered up to £5,000',
    'We do our best and say when we cannot',
    'A hot meal for guests who arrive after midnight',
    'Soles that can be replaced',
    'The one pool with sea water',
    'Roses at their best in June',
    'A named handler until your claim is settled',
    'Wedding dresses under £60',
  ])('finds none in “%s”', (text) => {
    expect(superlativeIn(text)).toBe(undefined);
  });
});

test.each([
  ['The only insurer that covers it', true],
  ['Nobody else repairs on the day', true],
  ['No other shop has it', true],
  ['Our only limit is the weight', true],
  ['Only on workdays', false],
  ['You pay only for what you use', false],
  ['One of two shops that offer it', false],
])('“%s” claims to be the only one: %s', (text, claims) => {
  expect(claimsToBeOnly(text)).toBe(claims);
});

test.each([
  ['171 of 180 in October', true],
  ['Compared with the chain on 2 November', true],
  ['Certificate of the trade body', true],
  ['Customer survey', true],
  ['Our customers know it', false],
  ['We believe in it', false],
  ['It is obvious', false],
])('“%s” is something to lay on the table: %s', (text, proves) => {
  expect(isProof(text)).toBe(proves);
});

describe('price alone', () => {
  test.each([
    'The lowest prices in town',
    'Cheaper than the rest',
    '20% off',
    'Save £30 today',
    'Discounts all week',
    'Good value',
    'Our prices are cheap',
    'Half-price coffee',
    'It costs less',
    'Big bargains',
  ])('“%s” is nothing else', (text) => {
    expect(isPriceOnly(text)).toBe(true);
  });

  test.each([
    'Work equipment included at no extra price',
    'One price for the whole family, with the bus fare',
    'The price we quote is the price you pay, because the mechanic rings first',
    'Wedding dresses under £60',
    'Repaired the same day',
    'Half-price refills if you bring your own cup',
    'A fixed price that includes the old part',
    'A named handler rings each day',
    'No fee until you have seen the room',
    'Sea-water pool',
  ])('“%s” is more', (text) => {
    expect(isPriceOnly(text)).toBe(false);
  });
});

describe('manners', () => {
  test.each([
    'We are polite and friendly',
    'Service with a smile',
    'Our customers come first',
    'Professional, caring staff',
    'We answer the phone quickly',
    'Helpful advice',
    'We go the extra mile',
    'Great service',
    'A warm, welcoming atmosphere and efficient staff',
    'Excellent service',
  ])('“%s” is what competitors mean to show too', (text) => {
    expect(isOnlyManners(text)).toBe(true);
  });

  test.each([
    'One named handler stays with your claim',
    'A friendly call by 5 p.m. each working day',
    'Helpful advice: half an hour alone with a librarian',
    'We ring before the bill grows',
    'A hot meal for guests who arrive after midnight',
    'A fitter on video, who measures your feet with you',
    'The same carer every morning',
    'Polite, and within two rings',
    'If we miss a call, we ring next morning',
    'You see the old part when you collect it',
  ])('“%s” is something of its own', (text) => {
    expect(isOnlyManners(text)).toBe(false);
  });
});

test.each([
  ['We always ring back', 'always'],
  ['Available 24/7', '24/7'],
  ['Satisfaction guaranteed', 'guaranteed'],
  ['You will never wait', 'never'],
  ['We ring by 5 p.m. on workdays', undefined],
  ['Most orders go out the same day', undefined],
])('“%s” knows no exception: %s', (text, word) => {
  expect(absoluteIn(text)).toBe(word);
});

test.each([
  ['One named handler rings by 5 p.m. each working day', true],
  ['If we miss a call, you pay nothing for it', true],
  ['We reply within a day', true],
  ['We’re with you all the way', false],
  ['Regular updates', false],
  ['You can rely on us', false],
])('a customer could tell whether “%s” was kept: %s', (text, can) => {
  expect(canBeChecked(text)).toBe(can);
});
