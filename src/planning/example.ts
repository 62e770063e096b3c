import { dayOfDate } from '../domain/day.ts';
import type { StudyCriterion, StudyLesson, StudyStep, StudyUnit } from './study-step.ts';

/** Monday, 30 November 2026. */
export const MONDAY = dayOfDate('2026-11-30') ?? Number.NaN;

export function exampleStudyCriterion(fields: Partial<StudyCriterion> = {}): StudyCriterion {
  return {
    id: 'ccs14/1.1',
    items: 10,
    tasks: ['ccs14/task-sectors'],
    isPerformance: false,
    ...fields,
  };
}

export function exampleLesson(fields: Partial<StudyLesson> = {}): StudyLesson {
  return {
    id: 'ccs14/sectors',
    title: 'Sectors',
    href: '/units/ccs14/1/sectors/',
    minutes: 5,
    criteria: [exampleStudyCriterion()],
    ...fields,
  };
}

export function exampleUnit(fields: Partial<StudyUnit> = {}): StudyUnit {
  return {
    id: 'ccs14',
    label: 'CCS14',
    name: 'Principles',
    hours: 50,
    lessons: [exampleLesson()],
    ...fields,
  };
}

/** A step of so many minutes, named by its place. */
export function exampleStep(place: number, minutes: number): StudyStep {
  return {
    id: `ccs14/lesson-${place}:read`,
    kind: 'read',
    unit: 'ccs14',
    lesson: exampleLesson({ id: `ccs14/lesson-${place}` }),
    minutes,
  };
}
