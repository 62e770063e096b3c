import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleLesson, exampleStudyCriterion, exampleUnit } from './example.ts';
import { ownHours, type StudyUnit, stepsOf } from './study-step.ts';

const sumOf = (unit: StudyUnit, hours: number) =>
  stepsOf(unit, hours).reduce((sum, { minutes }) => sum + minutes, 0);

describe('what there is to do for a lesson', () => {
  test('is reading, practice and writing, in this order', () => {
    expect(stepsOf(exampleUnit(), 50).map(({ id }) => id)).toEqual([
      'ccs14/sectors:read',
      'ccs14/sectors:practise',
      'ccs14/sectors:write',
    ]);
  });

  test('is a piece of work too, where a criterion asks for one', () => {
    const criteria = [exampleStudyCriterion({ isPerformance: true })];
    const unit = exampleUnit({ lessons: [exampleLesson({ criteria })] });
    expect(stepsOf(unit, 50).at(-1)?.id).toBe('ccs14/sectors:make');
  });

  test('is reading alone, where a later lesson finishes the criterion', () => {
    const unit = exampleUnit({ lessons: [exampleLesson({ criteria: [] })] });
    expect(stepsOf(unit, 50).map(({ kind }) => kind)).toEqual(['read']);
  });
});

describe('hours', () => {
  test('are shared out in proportion: ten items to a written task are four to five', () => {
    const [, practise, write] = stepsOf(exampleUnit(), 50);
    expect((write?.minutes ?? 0) / (practise?.minutes ?? 1)).toBeCloseTo(1.25, 1);
  });

  test('of any unit come out whole, in fives of minutes, whatever its lessons', () => {
    const criterion = fc.record({
      items: fc.nat(30),
      tasks: fc.array(fc.string(), { maxLength: 3 }),
      isPerformance: fc.boolean(),
    });
    const lessons = fc.array(
      fc.record({
        minutes: fc.integer({ min: 1, max: 20 }),
        criteria: fc.array(criterion, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(lessons, fc.integer({ min: 10, max: 200 }), (all, hours) => {
        const unit = exampleUnit({
          lessons: all.map(({ minutes, criteria }, place) =>
            exampleLesson({
              id: `ccs14/${place}`,
              minutes,
              criteria: criteria.map((one, number) =>
                exampleStudyCriterion({ id: `ccs14/${place}.${number}`, ...one }),
              ),
            }),
          ),
        });
        const steps = stepsOf(unit, hours);
        expect(sumOf(unit, hours)).toBe(hours * 60);
        expect(steps.every(({ minutes }) => minutes >= 5 && minutes % 5 === 0)).toBe(true);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      }),
    );
  });

  test('too few for the steps still leave five minutes to each', () => {
    expect(stepsOf(exampleUnit(), 0.1).map(({ minutes }) => minutes)).toEqual([5, 5, 5]);
  });

  test('can be guessed for a unit that states none', () => {
    // 15 minutes of reading, 20 of practice, 25 of writing.
    expect(ownHours(exampleUnit({ hours: undefined }))).toBe(1);
  });
});
