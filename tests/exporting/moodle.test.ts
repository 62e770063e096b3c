import { describe, expect, test } from 'vitest';
import { courseCoverage } from '../../src/curriculum/coverage-table.ts';
import { localIdOf } from '../../src/domain/curriculum.ts';
import { banks, bare, questions, questionsOf } from './banks.ts';
import { course, items } from './course.ts';
import { refusals } from './moodle-demands.ts';
import { formFindings } from './xml-tree.ts';

const practice = questions.filter(({ type }) => type !== 'essay');

test('the banks are well-formed', async () => {
  expect(await formFindings(banks.map(({ document }) => document))).toEqual([]);
});

test('Moodle refuses none of the questions', () => {
  expect(questions.flatMap(refusals)).toEqual([]);
});

describe('every item that is marked by machine', () => {
  const covered = [...new Set(courseCoverage(course).flatMap((row) => row.items))];

  test('is there exactly once, a case once for each decision', () => {
    expect(covered.length).toBe(items.length);
    for (const item of items) {
      const parts =
        item.type === 'scenario' ? item.decisions.map(({ id }) => `${item.id}#${id}`) : [item.id];
      expect(questionsOf(item).map(({ idnumber }) => idnumber)).toEqual(parts);
    }
    const known = new Set(covered);
    expect(practice.filter(({ idnumber }) => !known.has(idnumber.split('#')[0] ?? ''))).toEqual([]);
  });

  test('is told as such in the counts', () => {
    const told = banks.flatMap((bank) => bank.items.map(({ item }) => item.id));
    expect(told.filter((id) => covered.includes(id)).sort()).toEqual([...covered].sort());
    expect(banks.reduce((sum, bank) => sum + bank.questions, 0)).toBe(questions.length);
  });

  test('carries its criteria as tags, and its name begins with criterion and id', () => {
    for (const item of items) {
      for (const question of questionsOf(item)) {
        for (const id of item.criteria) {
          expect(question.tags).toContain(id);
          expect(question.tags).toContain(`AC ${localIdOf(id)}`);
        }
        expect(question.name.startsWith(`${localIdOf(item.criteria[0] ?? '')} ${item.id} `)).toBe(
          true,
        );
      }
    }
  });

  test('has a reason at every answer, or where its type has none, with the right answers', () => {
    for (const { name, type, answers, gaps, general } of practice) {
      expect(
        answers.filter(({ feedback }) => feedback === ''),
        name,
      ).toEqual([]);
      expect(
        gaps.flatMap(({ options }) => options).filter(({ feedback }) => feedback === ''),
        name,
      ).toEqual([]);
      if (type === 'matching' || type === 'ordering') expect(general, name).toMatch(/<li>.+<\/li>/);
      expect(general, name).toContain('Assessment criterion');
    }
  });

  test('keeps its hint, its solution and what is asked', () => {
    const pairs = items.flatMap((item) =>
      questionsOf(item).map((question) => ({ item, question })),
    );
    for (const { item, question } of pairs) {
      expect(bare(question.text)).toContain(bare(item.stem));
      expect(bare(question.hint ?? '')).toBe(bare(item.hint ?? ''));
      expect(bare(question.general)).toContain(bare(item.solution ?? ''));
    }
  });

  test('stands in the category of its outcome', () => {
    for (const { unit, items: own } of course.units) {
      for (const item of own) {
        const outcome = unit.outcomes.find(({ criteria }) =>
          criteria.some(({ id }) => id === item.criteria[0]),
        );
        const [question] = questionsOf(item);
        expect(question?.category).toMatch(new RegExp(`/LO${outcome?.number} [^/]+$`));
      }
    }
  });

  test('has an id number of its own within its category', () => {
    const places = questions.map(({ category, idnumber }) => `${category} ${idnumber}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
