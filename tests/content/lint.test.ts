import { describe, expect, test } from 'vitest';
import { paths, problemsWith } from './sample-course.ts';

const FILE = 'items/1.1.yaml';

interface Choice {
  readonly stem?: string;
  readonly key?: string;
  readonly distractors?: readonly string[];
  readonly keyAt?: number;
}

/** A single-choice item of nine lines: stem in its fifth, options from its seventh. */
function choice(id: string, authored: Choice = {}): string {
  const { stem = 'Which of these is kept in a till?', key = 'Coins', keyAt = 0 } = authored;
  const { distractors = ['Letters', 'Stamps'] } = authored;
  const texts = [...distractors.slice(0, keyAt), key, ...distractors.slice(keyAt)];
  const options = texts.map((text, index) => {
    const correct = index === keyAt ? 'correct: true, ' : '';
    return `      - { id: ${'abcde'[index]}, text: "${text}", ${correct}reason: So. }\n`;
  });
  return `  - id: ${id}\n    type: single-choice\n    difficulty: 1\n    stem: "${stem}"\n    options:\n${options.join('')}`;
}

function recall(id: string, stem: string, accepted: string): string {
  return `  - id: ${id}\n    type: short-answer\n    difficulty: 1\n    stem: "${stem}"\n    accepted: ["${accepted}"]\n    reason: So.\n    otherwise: Think again.\n`;
}

/** Problems of a course whose only items are these; the lesson has no activity then. */
function lint(...items: readonly string[]): Promise<readonly string[]> {
  return problemsWith(
    { file: paths.items, to: `criterion: "1.1"\nitems:\n${items.join('')}` },
    { file: paths.lesson, from: '<Activity item="case" />', to: '' },
  );
}

type Row = readonly [why: string, item: Choice];

describe.each<readonly [string, number, readonly Row[], readonly Row[]]>([
  [
    'all-of-the-above',
    10,
    [
      ['names all of the others', { distractors: ['Letters', 'All of the above'] }],
      ['names none of them', { distractors: ['Letters', 'None of these.'] }],
      ['names two by letter', { distractors: ['Letters', 'Both a and b'] }],
    ],
    [['speaks of all of something else', { distractors: ['Letters', 'All of the letters'] }]],
  ],
  [
    'key-too-long',
    8,
    [['a full sentence beside two words', { key: 'Coins and notes that were counted by two' }]],
    [['longer, but not by twenty characters', { key: 'Coins and some notes' }]],
  ],
  [
    'unfocused-stem',
    6,
    [
      ['ends in an article', { stem: 'What is kept in a till is called the…' }],
      ['ends in a verb', { stem: 'Money in the till at opening is:' }],
      ['has three words', { stem: 'Tills and money' }],
    ],
    [['a short whole question', { stem: 'What does it hold?' }]],
  ],
  [
    'negative-stem',
    6,
    [
      ['a plain negative', { stem: 'Tills differ. Which of these is not kept in a till?' }],
      ['an exception', { stem: 'All of these are kept in a till except which?' }],
      ['a shortened negative', { stem: 'Which of these isn’t kept in a till?' }],
    ],
    [
      ['emphasis', { stem: 'Which of these is **not** kept in a till?' }],
      ['a negative in the story', { stem: 'The till does not open. Which key is used?' }],
      ['a negative circumstance', { stem: 'Which key is used when the till does not open?' }],
    ],
  ],
  [
    'key-echoes-stem',
    8,
    [['a word of the question in the key alone', { stem: 'What is a drawer?', key: 'A drawer' }]],
    [
      [
        'a word that a distractor has too',
        { stem: 'Is it a drawer?', key: 'A drawer', distractors: ['No drawer', 'Stamps'] },
      ],
      ['a word of the story', { stem: 'Here is a drawer. What is in it?', key: 'A drawer' }],
      ['a word of every question', { stem: 'What does a customer pay?', key: 'Customer money' }],
    ],
  ],
  [
    'absolute-distractors',
    7,
    [['two of two distractors', { distractors: ['Only letters', 'Never letters'] }]],
    [
      ['one distractor', { distractors: ['Only letters', 'Stamps'] }],
      ['the key too', { key: 'Only coins', distractors: ['Only letters', 'All letters'] }],
    ],
  ],
])('%s', (rule, line, failing, passing) => {
  test.each(failing)('reports %s', async (_, authored) => {
    expect(await lint(choice('one', authored))).toContain(`${FILE}:${line} ${rule}`);
  });

  test.each(passing)('accepts %s', async (_, authored) => {
    expect(await lint(choice('one', authored))).toEqual([]);
  });
});

describe('answer-given-away', () => {
  const asked = recall('money', 'What is money in a till at opening called?', 'float');

  test('reports a stem that prints what another item asks for', async () => {
    const telling = choice('telling', { stem: 'Who counts the float at opening?' });
    expect(await lint(asked, telling)).toEqual([`${FILE}:13 answer-given-away`]);
  });

  test('reports a stem that prints its own answer', async () => {
    const own = recall('own', 'What is the float in a till called?', 'Float');
    expect(await lint(own)).toEqual([`${FILE}:6 answer-given-away`]);
  });

  test('accepts the word inside another word', async () => {
    const other = choice('other', { stem: 'What is a floating till?' });
    expect(await lint(asked, other)).toEqual([]);
  });
});

describe('across the items of a unit', () => {
  /** Twenty items; the key of the first `many` is made to stand out. */
  const bank = (many: number, standOut: Choice, rest: Choice = {}) =>
    Array.from({ length: 20 }, (_, index) =>
      choice(`item-${index}`, { keyAt: index % 3, ...(index < many ? standOut : rest) }),
    );

  test('reports a key that is the longest in more than 45% of items', async () => {
    const longest = { key: 'Coins and notes' };
    expect(await lint(...bank(9, longest))).toEqual([]);
    expect(await lint(...bank(10, longest))).toEqual(['unit.yaml:1 key-often-longest']);
  });

  test('says nothing of length while there are fewer than twelve items', async () => {
    const few = bank(20, { key: 'Coins and notes' }).slice(0, 11);
    expect(await lint(...few)).toEqual([]);
  });

  test('reports a place that holds more than 45% of the keys', async () => {
    expect(
      await lint(...bank(9, { keyAt: 0 }, { keyAt: 1, distractors: ['Letters', 'Stamps'] })),
    ).toEqual(['unit.yaml:1 key-position']);
    expect(await lint(...bank(3, { keyAt: 0 }))).toEqual([]);
  });
});

describe('a unit that claims to be complete', () => {
  const claim = { file: paths.unit, from: 'level: 3', to: 'level: 3\ncomplete: true' };

  test('lacks what its criteria lack', async () => {
    expect(await problemsWith(claim)).toEqual([
      'unit.yaml:11 too-few-items',
      'unit.yaml:14 criterion-not-taught',
      'unit.yaml:14 too-few-items',
    ]);
  });

  test('lacks a tool where a criterion asks for something that no tool makes', async () => {
    const asks = { file: paths.unit, from: 'kind: knowledge', to: 'kind: performance' };
    const found = await problemsWith(claim, asks);
    expect(found.filter((problem) => problem.endsWith('-tool'))).toEqual([
      'unit.yaml:11 performance-without-tool',
    ]);
  });

  test('lacks formats, recall and a written task where there are none', async () => {
    const found = await problemsWith(
      claim,
      { file: paths.items, to: `criterion: "1.1"\nitems:\n${choice('one')}` },
      { file: paths.lesson, from: '<Activity item="case" />', to: '' },
      { file: paths.tasks, to: 'criterion: "1.1"\ntasks: []\n' },
      { file: paths.guidance, to: 'criterion: "1.1"\nguidance: []\n' },
    );
    expect(found.filter((problem) => problem.startsWith('unit.yaml:11'))).toEqual([
      'unit.yaml:11 criterion-without-task',
      'unit.yaml:11 no-recall',
      'unit.yaml:11 too-few-formats',
      'unit.yaml:11 too-few-items',
    ]);
  });
});
