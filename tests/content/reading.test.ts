import { describe, expect, test } from 'vitest';
import { courseCoverage, coverageTable } from '../../src/curriculum/coverage-table.ts';
import { paths, readSample } from './sample-course.ts';

const { course, guidance } = await readSample();
const [tills] = course.units;
const item = (id: string) => tills?.items.find((each) => each.id === id);

describe('a lesson', () => {
  test('has full ids, its place on the site, its reading time and what it uses', () => {
    expect(tills?.lessons[0]).toEqual({
      id: 'tills/tills',
      slug: 'tills',
      unit: 'tills',
      outcome: 'tills/1',
      criteria: ['tills/1.1'],
      title: 'What a till does',
      summary: ['A till holds money.'],
      sources: ['till-act'],
      file: paths.lesson,
      path: 'units/tills/1/tills/',
      words: 25,
      minutes: 1,
      headings: [
        { depth: 2, id: 'counting-money', text: 'Counting money' },
        { depth: 3, id: 'notes-and-coins', text: 'Notes and coins' },
      ],
      terms: ['float'],
      activities: ['tills/case'],
    });
  });
});

describe('an item', () => {
  test('has full ids, primary criterion first, and the section that teaches it', () => {
    expect(item('tills/pick')).toMatchObject({
      criteria: ['tills/1.1', 'tills/1.2'],
      taughtAt: 'units/tills/1/tills/#counting-money',
      revision: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(item('tills/case')?.taughtAt).toBe('units/tills/1/tills/');
  });

  const revisionAfter = async (from: string, to: string) => {
    const read = await readSample({ file: paths.items, from, to });
    return read.course.units[0]?.items.find(({ id }) => id === 'tills/pick')?.revision;
  };
  const before = item('tills/pick')?.revision;

  test.each([
    ['text: Stamps', 'text: Seals', 'a distractor'],
    ['Coins, correct: true', 'Coins, correct: false', 'the key'],
    ['reason: In a drawer.', 'reason: In a box.', 'a reason'],
    ['kept in a till?', 'kept in tills?', 'the stem'],
    ['also: ["1.2"]', 'also: []', 'what it assesses'],
  ])('has another revision when %s becomes %s: %s', async (from, to) => {
    expect(await revisionAfter(from, to)).not.toBe(before);
  });

  test.each([
    ['difficulty: 1', 'difficulty: 2', 'difficulty'],
    ['    section: counting-money\n', '', 'section'],
    ['    section:', '    hint: Look inside.\n    section:', 'hint'],
    [
      '{ id: a, text: Coins, correct: true',
      '{ text: Coins, id: a, correct: true',
      'order of fields',
    ],
    ['id: case', 'id: other-case', 'another item'],
  ])('keeps its revision when %s becomes %s: %s', async (from, to) => {
    expect(await revisionAfter(from, to)).toBe(before);
  });
});

test('a written task and its guidance have full ids, and guidance stays out of the course', () => {
  expect(tills?.tasks[0]).toMatchObject({ id: 'tills/describe', criterion: 'tills/1.1' });
  expect(guidance).toEqual([
    {
      criterion: 'tills/1.1',
      task: 'tills/describe',
      points: ['Money'],
      alternatives: [],
      weakAnswers: [],
      probes: [],
    },
  ]);
  expect(JSON.stringify(course)).not.toContain('weakAnswers');
});

test('notes on an outcome are found by its full id', () => {
  expect(tills?.outcomeNotes['tills/1']).toEqual({
    introduction: 'Tills hold money.',
    passNeeds: [],
    oftenHard: [],
  });
});

test('lessons and items follow the order of criteria, 1.2 before 1.10', async () => {
  const criterion = (n: number) => `      - { number: "1.${n}", text: Do ${n}, kind: knowledge }\n`;
  const criteria = Array.from({ length: 8 }, (_, index) => criterion(index + 3)).join('');
  const folder = paths.items.replace('items/1.1.yaml', '');
  const lesson = (n: number) => ({
    file: `${folder}lessons/1.${n}-no-${n}.mdx`,
    to: `---\ntitle: t\ncriteria: ["1.${n}"]\nsummary: [s]\n---\n\nText.\n`,
  });
  const read = await readSample(
    {
      file: paths.unit,
      from: '        kind: performance\n',
      to: `        kind: performance\n${criteria}`,
    },
    lesson(10),
    lesson(2),
  );
  expect(read.problems).toEqual([]);
  expect(read.course.units[0]?.lessons.map(({ slug }) => slug)).toEqual(['tills', 'no-2', 'no-10']);
});

test('reading twice gives the same', async () => {
  expect(await readSample()).toEqual({ course, guidance, problems: [] });
});

describe('coverage', () => {
  test('counts an item under each of its criteria', () => {
    expect(courseCoverage(course)[1]).toEqual({
      id: 'tills/1.2',
      text: 'Work a till',
      lessons: [],
      items: ['tills/pick'],
      formats: ['single-choice'],
      tasks: [],
      activities: [],
    });
  });

  test('is a table with a column for each format and dots for zeros', () => {
    const [head, first, second] = coverageTable(course).split('\n');
    expect(head).toMatch(/^criterion +lessons +items +categorise +gap-fill .* tasks +activities$/);
    expect(first?.split(/ +/)).toEqual('tills/1.1 1 6 1 1 1 1 1 1 1 1'.split(' '));
    expect(second?.split(/ +/)).toEqual('tills/1.2 · 1 · · · · · 1 · ·'.split(' '));
  });
});
