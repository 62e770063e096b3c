import { describe, expect, test } from 'vitest';
import { opened, readingOf, staff } from '../../assessment/example.ts';
import { moreMessages } from '../../messages/desk-marking.ts';
import { checkedContent } from '../../stores/desk/entry-schema.ts';
import { contentFrom, firstMore, type MoreKind, type MoreValues } from './more-content.ts';

function evidence(hasReflection = false) {
  const found = readingOf(...staff, opened({ hasReflection })).evidence.get('e1');
  if (!found) throw new Error('The example is opened.');
  return found;
}

const full: MoreValues = {
  ...firstMore,
  criteria: ['tills/1.1'],
  date: '2026-11-28',
  text: 'What was said',
  reason: 'Why',
  name: 'A manager',
  relation: 'Line manager',
};

const kinds: readonly MoreKind[] = [
  'discussion',
  'witness',
  'adjustment',
  'prior',
  'reflection',
  'note',
];

describe.each(kinds)('%s', (kind) => {
  test('filled in makes an entry that the record takes', () => {
    const content = contentFrom(kind, full, evidence());
    expect(checkedContent(content)).toEqual(content);
  });

  test('left empty says what is missing', () => {
    expect(typeof contentFrom(kind, firstMore, evidence())).toBe('string');
  });
});

test('a discussion without criteria or a statement that nobody verified is not put down', () => {
  expect(contentFrom('discussion', { ...full, criteria: [] }, evidence())).toBe(moreMessages.fill);
  expect(contentFrom('witness', { ...full, reason: ' ' }, evidence())).toBe(moreMessages.fill);
});

test('prior learning covers the unit or the chosen criteria', () => {
  expect(
    contentFrom('prior', { ...full, wholeUnit: true, criteria: [] }, evidence()),
  ).toMatchObject({ payload: { scope: { kind: 'unit', unit: 'tills' } } });
  expect(contentFrom('prior', full, evidence())).toMatchObject({
    payload: { scope: { kind: 'criteria', criteria: ['tills/1.1'] } },
  });
});

test('a reflection in the evidence needs no note; one seen elsewhere says where', () => {
  const empty = { ...firstMore };
  expect(contentFrom('reflection', empty, evidence(true))).toMatchObject({
    payload: { evidence: 'e1' },
  });
  expect(contentFrom('reflection', empty, evidence())).toBe(moreMessages.reflectionMissing);
});
