import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/curriculum/read.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import specification from './specification-wording.json' with { type: 'json' };

const { course, problems } = await readCourse('content');

test('the shipped content has no problems', () => {
  expect(problems).toEqual([]);
});

describe('wording', () => {
  test.each(Object.entries(specification))('of %s is that of the specification', (id, outcomes) => {
    const unit = course.units.find((each) => each.unit.id === id)?.unit;
    const wording = unit?.outcomes.map(({ number, text, criteria }) => ({
      number,
      text,
      criteria: criteria.map((criterion) => ({ number: criterion.number, text: criterion.text })),
    }));
    expect(wording).toEqual(outcomes);
  });

  test('keeps the typing faults of the source and says so beside them', () => {
    const criteria = course.units.flatMap(({ unit }) => criteriaOf(unit));
    const noted = (id: string) => criteria.find((criterion) => criterion.id === id)?.note;
    expect(noted('fs139/3.5')).toContain('important');
    expect(noted('fs139/3.8')).toContain('self-assess');
  });
});

describe('units', () => {
  test('are the two of the qualification in its order, then the one outside', () => {
    expect(course.units.map(({ unit, qualification }) => [unit.id, qualification])).toEqual([
      ['ccs14', '601-6883-3'],
      ['fs139', '601-6883-3'],
      ['lead-team', undefined],
    ]);
  });

  test('have 18, 19 and 20 criteria, 15 of which only performance shows', () => {
    expect(course.units.map(({ unit }) => criteriaOf(unit).length)).toEqual([18, 19, 20]);
    const performance = course.units
      .flatMap(({ unit }) => criteriaOf(unit))
      .filter(({ kind }) => kind === 'performance')
      .map(({ id }) => id);
    expect(performance).toHaveLength(15);
    expect(performance.slice(0, 3)).toEqual(['ccs14/2.2', 'fs139/1.3', 'fs139/3.9']);
  });

  test('state nothing that their specification does not', () => {
    const { unit } = course.units.find((each) => each.unit.id === 'lead-team') ?? {};
    expect(unit).toMatchObject({ workingTitle: 'Lead a team to improve customer service' });
    for (const field of ['title', 'reference', 'urn', 'level', 'credit', 'guidedLearning']) {
      expect(unit).not.toHaveProperty(field);
    }
  });
});

test('the qualification carries the figures of its summary page', () => {
  expect(course.qualifications).toHaveLength(1);
  expect(course.qualifications[0]).toMatchObject({
    number: '601/6883/3',
    level: 3,
    credits: 13,
    guidedLearning: 105,
    totalQualificationTime: 130,
    ageRanges: ['16-18', '19+'],
    review: '2025-06-30',
    rules: { minimumCredit: 13, minimumCreditAtLevel: { credit: 13, atLevel: 3 } },
  });
});
