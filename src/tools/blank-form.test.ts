import { describe, expect, test } from 'vitest';
import { blocksOrBlankForm } from './blank-form.ts';
import type { Field, Section } from './tool.ts';
import { valuesOf } from './values.ts';

const section = (...fields: readonly Field[]): readonly Section[] => [
  { id: 's', title: 'Section', fields },
];
const blank = (...fields: readonly Field[]) => blocksOrBlankForm(section(...fields), {}).slice(1);

describe('while nothing is entered', () => {
  test('a text has a line to write on, a long text several', () => {
    expect(
      blank(
        { kind: 'text', id: 'a', label: 'Name' },
        { kind: 'long-text', id: 'b', label: 'What was seen', rows: 6 },
      ),
    ).toMatchObject([
      { kind: 'question', text: 'Name', lines: 1 },
      { kind: 'question', text: 'What was seen', lines: 8 },
    ]);
  });

  test('choices and ratings have a box each', () => {
    const options = [
      { value: 'y', label: 'Yes' },
      { value: 'n', label: 'No' },
    ];
    expect(
      blank(
        { kind: 'choice', id: 'a', label: 'Agreed', options },
        { kind: 'scale', id: 'b', label: 'How well', steps: ['Poor', 'Good'] },
      ),
    ).toMatchObject([{ choices: ['Yes', 'No'] }, { choices: ['Poor', 'Good'] }]);
  });

  test('a table has empty rows, cards are there three times', () => {
    const fields = [{ kind: 'text', id: 'x', label: 'Criterion' }] as const;
    const [, table] = blank({
      kind: 'list',
      id: 'l',
      label: 'L',
      entry: 'line',
      shown: 'table',
      fields,
    });
    expect(table).toEqual({
      kind: 'table',
      caption: 'L',
      head: ['Criterion'],
      rows: Array.from({ length: 6 }, () => ['']),
    });
    const cards = blank({ kind: 'list', id: 'l', label: 'L', entry: 'topic', fields });
    expect(cards.filter((block) => block.kind === 'heading').map(({ text }) => text)).toEqual([
      'L',
      'Topic 1',
      'Topic 2',
      'Topic 3',
    ]);
  });

  test('a grid keeps its rows, with what there is to choose from', () => {
    const [grid] = blank({
      kind: 'grid',
      id: 'g',
      label: 'G',
      row: 'test',
      rows: [{ id: 'r', label: 'Cost' }],
      columns: [{ id: 'c', label: 'Rating' }],
      cell: { kind: 'scale', steps: ['low', 'high'] },
    });
    expect(grid).toMatchObject({ head: ['Test', 'Rating'], rows: [['Cost', '1   2']] });
  });

  test('lines to sign stay, what is worked out or drawn is left out', () => {
    expect(
      blank(
        { kind: 'signatures', id: 's', label: 'S', lines: ['Witness'] },
        { kind: 'derived', id: 'd', label: 'D', value: () => 'x' },
        { kind: 'figure', id: 'f', label: 'F', draw: () => undefined },
      ),
    ).toEqual([{ kind: 'signatures', labels: ['Witness'] }]);
  });

  test('a field that something else opens stays away', () => {
    expect(blank({ kind: 'text', id: 'a', label: 'Other', when: () => false })).toEqual([]);
  });
});

test('empty entries and blanks are nothing entered yet; a single word is', () => {
  const fields = section({ kind: 'text', id: 'a', label: 'Name' });
  const kinds = (form: Parameters<typeof valuesOf>[0]) =>
    blocksOrBlankForm(fields, valuesOf(form)).map(({ kind }) => kind);
  expect(kinds({ a: '  ', list: [{}] })).toEqual(['heading', 'question']);
  expect(kinds({ a: 'x' })).toEqual(['heading', 'facts']);
});
