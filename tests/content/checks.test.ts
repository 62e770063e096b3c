import { describe, expect, test } from 'vitest';
import { paths, problemsWith } from './sample-course.ts';

const { qualification, unit, lesson, items, tasks, guidance, glossary, sources } = paths;

test('the sample that the broken ones are made from has no problems', async () => {
  expect(await problemsWith()).toEqual([]);
});

type Row = readonly [problem: string, file: string, from: string, to: string];

/** Each row: the one problem that one change to the sample makes. */
const groups: Readonly<Record<string, readonly Row[]>> = {
  'shape of a file': [
    ['unit.yaml:3 unknown-field', unit, 'level: 3', 'levle: 3'],
    ['items/1.1.yaml:3 missing-field', items, '    difficulty: 1\n', ''],
    ['items/1.1.yaml:5 invalid-value', items, 'difficulty: 1', 'difficulty: 4'],
    ['items/1.1.yaml:4 invalid-value', items, 'type: single-choice', 'type: guess'],
    ['items/1.1.yaml:1 invalid-value', items, '"1.1"', '1.1'],
    ['lessons/1.1-tills.mdx:2 unknown-field', lesson, 'title:', 'titel: x\ntitle:'],
    ['lessons/1.1-tills.mdx:1 missing-front-matter', lesson, '---\n', ''],
    ['lessons/1.1-tills.mdx:11 malformed-mdx', lesson, '## Counting money', '## Counting {money'],
    ['unit.yaml:4 malformed-yaml', unit, 'credit: 6', 'level: 3'],
    ['content/centre.yaml:1 unknown-field', 'content/centre.yaml', '', 'nmae: A centre\n'],
    [
      'content/centre.yaml:1 invalid-value',
      'content/centre.yaml',
      '',
      'release: { tills: "sesame" }\n',
    ],
    ['content/sources.yaml:2 malformed-yaml', sources, 'title: Till Act', 'title: "Till Act'],
  ],
  references: [
    ['items/1.1.yaml:8 unknown-criterion', items, 'also: ["1.2"]', 'also: ["1.9"]'],
    ['lessons/1.1-tills.mdx:3 unknown-criterion', lesson, '["1.1"]', '["1.1", "2.1"]'],
    ['content/glossary/tills.yaml:4 unknown-criterion', glossary, 'tills/1.1', 'tills/7.1'],
    ['lessons/1.1-tills.mdx:21 unknown-item', lesson, 'item="case"', 'item="crate"'],
    ['lessons/1.1-tills.mdx:9 unknown-term', lesson, 'id="float"', 'id="flaot"'],
    ['lessons/1.1-tills.mdx:6 unknown-source', lesson, '[till-act]', '[till-acts]'],
    ['lessons/1.1-tills.mdx:13 unknown-source', lesson, 'source="till-act"', 'source="till-acts"'],
    [
      'lessons/1.1-tills.mdx:21 unknown-tool',
      lesson,
      '<Activity item="case" />',
      '<Activity item="case" /> <Tool id="till-pan" />',
    ],
    ['lessons/1.1-tills.mdx:15 unknown-figure', lesson, 'name="till"', 'name="drawer"'],
    ['items/1.1.yaml:7 unknown-section', items, 'counting-money', 'counting-cash'],
    ['guidance/1.1.yaml:3 unknown-task', guidance, 'task: describe', 'task: explain'],
    [
      'content/centre.yaml:3 unknown-unit',
      'content/centre.yaml',
      '',
      'name: A centre\nrelease:\n  lifts: "0123456789abcdef"\n',
    ],
    ['lessons/1.1-tills.mdx:21 unknown-component', lesson, '<Activity item', '<Activty item'],
    ['lessons/1.1-tills.mdx:19 unknown-component', lesson, ' prompt="Describe your till."', ''],
    ['lessons/1.1-tills.mdx:9 broken-link', lesson, '(/glossary/)', '(/glosary/)'],
    ['lessons/1.1-tills.mdx:9 broken-link', lesson, '(/glossary/)', '(glossary)'],
    ['lessons/1.1-tills.mdx:23 broken-link', lesson, '(#counting-money)', '(#counting)'],
    ['lessons/1.1-tills.mdx:23 broken-link', lesson, 'tills/#notes-and-coins', 'tills/#notes'],
  ],
  structure: [
    ['items/1.1.yaml:29 duplicate-id', items, 'id: gaps', 'id: pick'],
    ['tasks/1.1.yaml:1 name-mismatch', tasks, '"1.1"', '"1.2"'],
    ['lessons/1.1-tills.mdx:3 name-mismatch', lesson, '["1.1"]', '["1.2", "1.1"]'],
    ['unit.yaml:7 criteria-out-of-order', unit, 'number: "1"', 'number: "2"'],
    ['lessons/1.1-tills.mdx:17 heading-skipped', lesson, '### Notes', '#### Notes'],
    ['lessons/1.1-tills.mdx:11 heading-skipped', lesson, '## Counting', '# Counting'],
    ['content/units/loose/notes.txt:1 unknown-file', 'content/units/loose/notes.txt', '', 'x'],
  ],
  'rules of combination': [
    [`${qualification}:6 rules-of-combination`, qualification, 'credits: 6', 'credits: 7'],
    [`${qualification}:7 rules-of-combination`, qualification, 'Learning: 50', 'Learning: 51'],
    [`${qualification}:8 rules-of-combination`, qualification, 'Time: 60', 'Time: 40'],
    [`${qualification}:14 rules-of-combination`, qualification, 'Credit: 6', 'Credit: 9'],
    [`${qualification}:15 rules-of-combination`, qualification, 'atLevel: 3', 'atLevel: 4'],
    [
      `${qualification}:20 rules-of-combination`,
      qualification,
      'dit: 6\n      units',
      'dit: 8\n      units',
    ],
    [`${qualification}:21 rules-of-combination`, qualification, '[tills]', '[tills, lifts]'],
  ],
  items: [
    ['items/1.1.yaml:9 missing-key', items, 'Coins, correct: true', 'Coins'],
    ['items/1.1.yaml:9 missing-key', items, 'Stamps', 'Stamps, correct: true'],
    ['items/1.1.yaml:36 missing-key', items, 'float, correct: true', 'float'],
    ['items/1.1.yaml:26 missing-key', items, 'Pay, quality: best', 'Pay, quality: fair'],
    ['items/1.1.yaml:11 duplicate-part', items, '{ id: b, text: Stamps', '{ id: a, text: Stamps'],
    ['items/1.1.yaml:11 repeated-option', items, 'text: Stamps', 'text: coins.'],
    ['items/1.1.yaml:33 unmatched-mark', items, 'The {a} is', 'The {a} {b} is'],
    ['items/1.1.yaml:35 unmatched-mark', items, 'The {a} is', 'It is'],
    ['items/1.1.yaml:57 unmatched-mark', items, 'Penny, group: c', 'Penny, group: z'],
    ['items/1.1.yaml:22 scenario-path', items, 'to: t', 'to: u'],
    ['items/1.1.yaml:24 scenario-path', items, ', to: t', ''],
    ['items/1.1.yaml:43 betrayed-order', items, '{ id: c, text: Count,', '{ id: a, text: Count,'],
    ['items/1.1.yaml:66 trap-is-key', items, 'value: 25', 'value: 75'],
  ],
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  test.each(rows)('%s', async (problem, file, from, to) => {
    expect(await problemsWith({ file, from, to })).toEqual([problem]);
  });
});

test('a case that leads back to itself is reported at every decision of the loop', async () => {
  const to = 'Argue, quality: poor, consequence: Bad., reason: Rude., to: s';
  const from = 'Argue, quality: poor, consequence: Bad., reason: Rude.';
  expect(await problemsWith({ file: items, from, to })).toEqual([
    'items/1.1.yaml:19 scenario-path',
    'items/1.1.yaml:24 scenario-path',
  ]);
});

test('a gap in the numbers shows in the unit and wherever the lost number was used', async () => {
  expect(await problemsWith({ file: unit, from: '"1.2"', to: '"1.3"' })).toEqual([
    'items/1.1.yaml:8 unknown-criterion',
    'unit.yaml:13 criteria-out-of-order',
  ]);
});

test('a written task for a criterion that is not there is reported once for each reason', async () => {
  expect(await problemsWith({ file: tasks, from: '"1.1"', to: '"3.1"' })).toEqual([
    'tasks/1.1.yaml:1 name-mismatch',
    'tasks/1.1.yaml:1 unknown-criterion',
  ]);
});

describe('several mistakes at once', () => {
  test('are all reported, by file and line, and none hides another', async () => {
    const found = await problemsWith(
      { file: sources, from: 'title: Till Act', to: 'title: "Till Act' },
      { file: items, from: 'also: ["1.2"]', to: 'also: ["1.9"]' },
      { file: lesson, from: 'item="case"', to: 'item="crate"' },
      { file: items, from: 'Coins, correct: true', to: 'Coins' },
    );
    expect(found).toEqual([
      'items/1.1.yaml:8 unknown-criterion',
      'items/1.1.yaml:9 missing-key',
      'lessons/1.1-tills.mdx:21 unknown-item',
      'content/sources.yaml:2 malformed-yaml',
    ]);
  });

  test('in one item do not make what refers to it a mistake too', async () => {
    expect(
      await problemsWith({ file: items, from: 'debrief: Count together.', to: 'debrif: x' }),
    ).toEqual(['items/1.1.yaml:17 unknown-field', 'items/1.1.yaml:13 missing-field'].sort());
  });

  test('a unit that cannot be read does not make its references mistakes', async () => {
    expect(await problemsWith({ file: unit, to: 'id: [tills\n' })).toEqual([
      'unit.yaml:2 malformed-yaml',
    ]);
  });
});

describe('files in the wrong place', () => {
  test('notes on an outcome that the unit does not have', async () => {
    const file = paths.notes.replace('1.yaml', '2.yaml');
    expect(await problemsWith({ file, to: 'introduction: More.\n' })).toEqual([
      'outcomes/2.yaml:1 unknown-outcome',
    ]);
  });

  test('a folder of a unit without its unit.yaml', async () => {
    const file = 'content/units/lifts/items/1.1.yaml';
    expect(await problemsWith({ file, to: 'criterion: "1.1"\nitems: []\n' })).toEqual([
      'content/units/lifts/unit.yaml:1 missing-unit',
    ]);
  });
});
