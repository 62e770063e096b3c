import { describe, expect, test } from 'vitest';
import { seededShuffle } from '../../src/domain/shuffle.ts';
import type { Item } from '../../src/questions/item.ts';
import { mark } from '../../src/questions/registry.ts';
import { bare, questionsOf } from './banks.ts';
import { itemsOf } from './course.ts';
import type { ReadQuestion } from './moodle-reader.ts';

describe('marks', () => {
  test.each(['multiple-response', 'identify-in-text'] as const)(
    'of %s are those of right minus wrong, whatever is ticked',
    (type) => {
      for (const item of itemsOf(type)) {
        const [question] = questionsOf(item);
        const ids = selectableIn(item);
        for (const ticked of everyChoiceOf(ids.length)) {
          const ours = mark(item, { selected: ticked.map((place) => ids[place] ?? '') });
          const awarded = ours.status === 'marked' ? ours.mark.awarded : Number.NaN;
          expect(moodleShare(question, ticked) * item.marks, item.id).toBeCloseTo(awarded, 2);
        }
      }
    },
  );

  test('of single choice and true or false go to the key alone', () => {
    for (const item of itemsOf('single-choice')) {
      const right = questionsOf(item)[0]?.answers.filter(({ fraction }) => fraction > 0);
      expect(right?.map(({ text, fraction }) => [bare(text), fraction])).toEqual([
        [bare(item.options.find(({ correct }) => correct)?.text ?? ''), 1],
      ]);
    }
    for (const item of itemsOf('true-false')) {
      const right = questionsOf(item)[0]?.answers.find(({ fraction }) => fraction === 1);
      expect(right?.text).toBe(String(item.answer));
      expect(bare(right?.feedback ?? '')).toBe(
        bare(item.answer ? item.reasons.true : item.reasons.false),
      );
    }
  });

  test('of a decision are whole for the best choice, half for a fair one, none for a poor one', () => {
    const worth = { best: 1, fair: 0.5, poor: 0 } as const;
    for (const item of itemsOf('scenario')) {
      for (const [place, decision] of item.decisions.entries()) {
        expect(questionsOf(item)[place]?.answers.map(({ fraction }) => fraction)).toEqual(
          decision.choices.map(({ quality }) => worth[quality]),
        );
      }
    }
  });

  test('of typed words are what our own marking gives to the same words', () => {
    for (const item of itemsOf('short-answer')) {
      const [question] = questionsOf(item);
      const typed = question?.answers.slice(0, -1) ?? [];
      expect(question?.answers.at(-1)).toMatchObject({ text: '*', fraction: 0 });
      for (const { text, fraction } of typed) {
        expect(
          mark(item, { text: text.replaceAll('\\*', '*') }),
          `${item.id} ${text}`,
        ).toMatchObject({
          mark: { awarded: fraction * item.marks },
        });
      }
      const written = typed.map(({ text }) => text.toLowerCase());
      for (const answer of item.accepted) expect(written).toContain(answer.toLowerCase());
    }
  });

  test('of numbers go to the answer within its tolerance, and the traps have their reasons', () => {
    for (const item of itemsOf('numeric')) {
      const answers = questionsOf(item)[0]?.answers ?? [];
      expect(
        answers.map(({ text, fraction, tolerance, feedback }) => [
          text,
          fraction,
          Number(tolerance),
          bare(feedback),
        ]),
      ).toEqual([
        [String(item.answer), 1, item.tolerance, bare(item.reason)],
        ...item.traps.map(({ value, tolerance, reason }) => [
          String(value),
          0,
          tolerance,
          bare(reason),
        ]),
        ['*', 0, 0, bare(item.otherwise)],
      ]);
    }
  });
});

describe('what is put in its place', () => {
  test('gaps keep every option with its reason', () => {
    for (const item of itemsOf('gap-fill')) {
      expect(
        questionsOf(item)[0]?.gaps.map(({ options }) =>
          options.map(({ right, text, feedback }) => [right, bare(text), bare(feedback)]),
        ),
      ).toEqual(
        gapsInText(item).map((gap) =>
          gap?.options.map(({ correct, text, reason }) => [correct, bare(text), bare(reason)]),
        ),
      );
    }
  });

  test('entries have one right group each, and their reason whatever is chosen', () => {
    for (const item of itemsOf('categorise')) {
      const labels = new Map(item.groups.map(({ id, label }) => [id, label]));
      const read = questionsOf(item)[0]?.gaps.map(({ options }) => [
        options.find(({ right }) => right)?.text,
        ...options.map(({ feedback }) => bare(feedback)),
      ]);
      expect(read).toEqual(
        seededShuffle(item.id)(item.entries).map(({ group, reason }) => [
          labels.get(group),
          ...item.groups.map(() => bare(reason)),
        ]),
      );
    }
  });

  test('pairs and distractors are all there, and steps stand in the right order', () => {
    for (const item of itemsOf('matching')) {
      expect(
        questionsOf(item)[0]?.pairs.map(({ prompt, match }) => [bare(prompt), bare(match)]),
      ).toEqual([
        ...item.pairs.map(({ prompt, match }) => [bare(prompt), bare(match)]),
        ...item.distractors.map(({ text }) => ['', bare(text)]),
      ]);
    }
    for (const item of itemsOf('ordering')) {
      expect(questionsOf(item)[0]?.answers.map(({ text }) => bare(text))).toEqual(
        item.steps.map(({ text }) => bare(text)),
      );
    }
  });
});

/** What Moodle gives for several ticks: their sum, never less than nothing nor more than all. */
function moodleShare(question: ReadQuestion | undefined, ticked: readonly number[]): number {
  const earned = ticked.map((place) => question?.answers[place]?.fraction ?? Number.NaN);
  return Math.min(
    Math.max(
      earned.reduce((sum, each) => sum + each, 0),
      0,
    ),
    1,
  );
}

/** Every way to tick at least one of so many. */
function everyChoiceOf(count: number): readonly (readonly number[])[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return Array.from({ length: 2 ** count - 1 }, (_, index) =>
    places.filter((place) => ((index + 1) >> place) & 1),
  );
}

function selectableIn(
  item: Item<'multiple-response'> | Item<'identify-in-text'>,
): readonly string[] {
  if (item.type === 'multiple-response') return item.options.map(({ id }) => id);
  return [...item.passage.matchAll(/\[([a-z0-9]{1,2})\|/g)].map(([, id = '']) => id);
}

function gapsInText({ text, gaps }: Item<'gap-fill'>) {
  return [...text.matchAll(/\{([a-z0-9]{1,2})\}/g)].map(([, id]) =>
    gaps.find((gap) => gap.id === id),
  );
}
