import { describe, expect, test } from 'vitest';
import { courseCoverage } from '../../src/curriculum/coverage-table.ts';
import { guidedQuiz } from '../../src/exporting/moodle/quiz.ts';
import { banks, bare, questions, questionsOf } from './banks.ts';
import { course, guidance, tasks } from './course.ts';
import { refusals } from './moodle-demands.ts';
import { readQuiz } from './moodle-reader.ts';
import { formFindings } from './xml-tree.ts';

const essays = questions.filter(({ type }) => type === 'essay');

describe('written tasks', () => {
  test('are essays with the criterion in its own words, the limits, and the points to compare with', () => {
    expect(essays.map(({ idnumber }) => idnumber).sort()).toEqual(tasks.map(({ id }) => id).sort());
    const texts = new Map(courseCoverage(course).map(({ id, text }) => [id, text]));
    for (const task of tasks) {
      const [essay] = questionsOf(task);
      expect(bare(essay?.text ?? '')).toContain(bare(texts.get(task.criterion) ?? 'none'));
      expect([essay?.field('minwordlimit'), essay?.field('maxwordlimit')]).toEqual([
        String(task.words.from),
        String(task.words.to),
      ]);
      for (const { text } of task.points) expect(bare(essay?.general ?? '')).toContain(bare(text));
    }
  });

  const sentences = guidance
    .flatMap(({ points, alternatives, weakAnswers, probes }) => [
      ...points,
      ...alternatives,
      ...weakAnswers,
      ...probes,
    ])
    .filter((text) => text.split(' ').length >= 5)
    .map(bare);

  test('carry no sentence of the guidance', () => {
    expect(sentences.length).toBeGreaterThan(100);
    const written = bare(banks.map(({ document }) => document).join(''));
    expect(sentences.filter((sentence) => written.includes(sentence))).toEqual([]);
  });

  test('carry all of it for graders in the file for tutors, and nowhere else in it', async () => {
    const guided = course.units.map((courseUnit) => guidedQuiz(courseUnit, guidance).document);
    expect(await formFindings(guided)).toEqual([]);
    const read = guided.flatMap(readQuiz);
    expect(read.flatMap(refusals)).toEqual([]);
    expect(read.map(({ idnumber }) => idnumber).sort()).toEqual(tasks.map(({ id }) => id).sort());
    expect(read.every(({ category }) => category.includes('(for assessors only)'))).toBe(true);
    const graders = bare(read.map(({ grader }) => grader).join(''));
    expect(sentences.filter((sentence) => !graders.includes(sentence))).toEqual([]);
    const learners = bare(read.map(({ text, general }) => text + general).join(''));
    expect(sentences.filter((sentence) => learners.includes(sentence))).toEqual([]);
  });
});
