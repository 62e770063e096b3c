import { describe, expect, test } from 'vitest';
import { localIdOf } from '../../src/domain/curriculum.ts';
import { giftFile } from '../../src/exporting/gift/gift-file.ts';
import type { Item } from '../../src/questions/item.ts';
import { course, guidance, items, itemsOf, tasks } from './course.ts';
import { type ReadGift, readGift } from './gift-reader.ts';

const files = course.units.map(giftFile);
const questions = files.flatMap(({ document }) => readGift(document));

const questionsOf = ({ id }: { readonly id: string }) =>
  questions.filter((question) => question.id.split('#')[0] === id);

const plain = (text: string) =>
  text
    .replace(/<[^>]+>|\*+|\s+/g, '')
    .replaceAll('->', '→')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

const right = ({ answers }: ReadGift) => answers.filter(({ weight }) => weight > 0);

test('all but ordering is there, in parts where a question can hold but one', () => {
  const parts = (item: Item) => {
    if (item.type === 'ordering') return 0;
    if (item.type === 'scenario') return item.decisions.length;
    return item.type === 'gap-fill' ? item.gaps.length : 1;
  };
  expect(items.map((item) => [item.id, questionsOf(item).length])).toEqual(
    items.map((item) => [item.id, parts(item)]),
  );
  expect(tasks.map((task) => questionsOf(task).length)).toEqual(tasks.map(() => 1));
  const left = files.flatMap((file) => file.left.map(({ item }) => item.id));
  expect(left).toEqual(items.filter(({ type }) => type === 'ordering').map(({ id }) => id));
});

test('every question keeps its criteria, its text and what is said at the end', () => {
  for (const item of items) {
    for (const question of questionsOf(item)) {
      expect(question.tags).toEqual(expect.arrayContaining([...item.criteria]));
      expect(question.name.startsWith(localIdOf(item.criteria[0] ?? ''))).toBe(true);
      expect(plain(question.text)).toContain(plain(item.stem));
      expect(plain(question.general)).toContain(plain(item.solution ?? ''));
      expect(question.category).toMatch(/^\$course\$\/[^/].*\/LO\d /);
    }
  }
});

describe('the key of', () => {
  test('single-choice is kept', () => {
    for (const item of itemsOf('single-choice')) {
      const [question] = questionsOf(item);
      expect(
        question?.answers.map(({ sign, text, feedback }) => [sign, plain(text), plain(feedback)]),
      ).toEqual(
        item.options.map(({ correct, text, reason }) => [
          correct ? '=' : '~',
          plain(text),
          plain(reason),
        ]),
      );
    }
  });

  test('multiple-response is kept', () => {
    for (const item of itemsOf('multiple-response')) {
      const [question] = questionsOf(item);
      expect(question?.answers.map(({ weight }) => weight > 0)).toEqual(
        item.options.map(({ correct }) => correct),
      );
      expect(question?.answers.every(({ sign, weight }) => sign === '~' && weight !== 0)).toBe(
        true,
      );
    }
  });

  test('true-false is kept', () => {
    for (const item of itemsOf('true-false')) {
      const [question] = questionsOf(item);
      const { true: ifTrue, false: ifFalse } = item.reasons;
      const [wrong, good] = item.answer ? [ifFalse, ifTrue] : [ifTrue, ifFalse];
      const [start = '', first = '', second = ''] = question?.start.split('#') ?? [];
      expect([start.trim(), plain(first), plain(second)]).toEqual([
        item.answer ? 'TRUE' : 'FALSE',
        plain(wrong),
        plain(good),
      ]);
    }
  });

  test('matching is kept', () => {
    for (const item of itemsOf('matching')) {
      const [question] = questionsOf(item);
      expect(question?.answers.map(({ text }) => text.split('->').map(plain))).toEqual([
        ...item.pairs.map(({ prompt, match }) => [plain(prompt), plain(match)]),
        ...item.distractors.map(({ text }) => ['', plain(text)]),
      ]);
    }
  });

  test('categorise is kept', () => {
    for (const item of itemsOf('categorise')) {
      const [question] = questionsOf(item);
      const labels = new Map(item.groups.map(({ id, label }) => [id, label]));
      expect(question?.answers.map(({ text }) => text.split('->').map(plain))).toEqual(
        item.entries.map(({ text, group }) => [plain(text), plain(labels.get(group) ?? '')]),
      );
    }
  });

  test('gap-fill is kept', () => {
    for (const item of itemsOf('gap-fill')) {
      const all = questionsOf(item);
      expect(all.map((question) => right(question).map(({ text }) => plain(text)))).toEqual(
        item.gaps.map(({ options }) =>
          options.filter(({ correct }) => correct).map(({ text }) => plain(text)),
        ),
      );
      expect(all.every(({ text }) => text.split('_____').length === 2)).toBe(true);
    }
  });

  test('scenario is kept', () => {
    for (const item of itemsOf('scenario')) {
      const all = questionsOf(item);
      const worth = { best: 100, fair: 50, poor: 0 } as const;
      expect(all.map(({ answers }) => answers.map(({ weight }) => weight))).toEqual(
        item.decisions.map(({ choices }) => choices.map(({ quality }) => worth[quality])),
      );
    }
  });

  test('short-answer is kept', () => {
    for (const item of itemsOf('short-answer')) {
      const [question] = questionsOf(item);
      const accepted = question ? right(question).map(({ text }) => text) : [];
      expect(accepted).toEqual(expect.arrayContaining([...item.accepted]));
      expect(question?.answers.at(-1)).toMatchObject({ text: '*', weight: 0 });
    }
  });

  test('numeric is kept', () => {
    for (const item of itemsOf('numeric')) {
      const [question] = questionsOf(item);
      expect(question?.start).toBe('#');
      expect(question?.answers.map(({ text, weight }) => [text, weight])).toEqual([
        [`${item.answer}:${item.tolerance}`, 100],
        ...item.traps.map(({ value, tolerance }) => [`${value}:${tolerance}`, 0]),
        ['', 0],
      ]);
    }
  });
});

test('no sentence of the guidance is in it', () => {
  const written = plain(files.map(({ document }) => document.replaceAll('\\', '')).join(''));
  const sentences = guidance
    .flatMap(({ points, weakAnswers, probes }) => [...points, ...weakAnswers, ...probes])
    .filter((text) => text.split(' ').length >= 5);
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((text) => written.includes(plain(text)))).toEqual([]);
});
