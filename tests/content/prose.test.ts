import { expect, test } from 'vitest';
import { type Change, paths, problemsWith } from './sample-course.ts';

const anchor = 'Read about the';

/** Problems of the sample course with a paragraph put before the lesson's first. */
function prose(paragraph: string, ...also: readonly Change[]) {
  return problemsWith(
    { file: paths.lesson, from: anchor, to: `${paragraph}\n\n${anchor}` },
    ...also,
  );
}

const many = (word: string, times: number) =>
  `${Array.from({ length: times }, () => word).join(' ')}.`;
const hard =
  'Organisational responsibilities necessitate comprehensive administrative documentation. ';

test.each([
  ['filler', 'In today’s fast-paced world you count a till.', 'a phrase that says nothing'],
  ['filler', 'It is important to note that coins are money.', 'a run-up to a sentence'],
  ['long-sentence', many('count', 33), 'thirty-three words without a full stop'],
  ['reading-level', hard.repeat(20), 'words of five syllables throughout'],
  [
    'undated-claim',
    'The Small Coins Act 1999 limits what you take.',
    'a law without date or source',
  ],
])('%s reports “%s”: %s', async (rule, paragraph) => {
  const problems = await prose(paragraph);
  const rules = problems.map((problem) => problem.split(' ').at(-1));
  expect([...new Set(rules)]).toEqual([rule]);
});

test.each([
  ['You count a till twice a day.', 'plain words'],
  [many('count', 32), 'the longest sentence there may be'],
  [
    '<AsAt date="2026-11" source="till-act">The Small Coins Act 1999 limits what you take.</AsAt>',
    'a law with its date and source',
  ],
  ['The act of 1999 is an act of kindness.', 'a word that only looks like a law'],
])('nothing is reported of “%s”: %s', async (paragraph) => {
  expect(await prose(paragraph)).toEqual([]);
});

const second = paths.lesson.replace('1.1-tills', '1.2-working');
const secondLesson = (sentence: string) =>
  `---\ntitle: Working it\ncriteria: ["1.2"]\nsummary:\n  - You work it.\nsources: [till-act]\n---\n\n${sentence}\n`;

test.each([
  ['Always count the coins twice before you close the till.', 1, 'a whole sentence again'],
  ['Count the coins.', 0, 'a few words again'],
])(
  'repeated-sentence: “%s” in a second lesson is reported %d times: %s',
  async (sentence, times) => {
    const problems = await prose(sentence, { file: second, to: secondLesson(sentence) });
    expect(problems.filter((problem) => problem.includes('repeated-sentence'))).toHaveLength(times);
  },
);
