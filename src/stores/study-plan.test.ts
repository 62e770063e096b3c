// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json, LearningEvent, WorkEvent } from '../domain/attempt.ts';
import { DAY_MS } from '../domain/day.ts';
import { exampleLesson, exampleUnit, MONDAY } from '../planning/example.ts';
import { $log, eraseAll, openLog } from './log.ts';
import { changeStudyPlan, exportedIn, rememberExport, studyPlanNow } from './study-plan.ts';

/** A time of Monday, 30 November 2026, where the learner is. */
const onMonday = (hour: number) => new Date(2026, 10, 30, hour).getTime();
const noon = onMonday(12);
const units = [exampleUnit()];

function settings(
  changes: Readonly<Record<string, Json>>,
  fields: Partial<WorkEvent> = {},
): WorkEvent {
  return {
    id: `w${JSON.stringify(changes)}`,
    at: noon - 7 * DAY_MS,
    kind: 'work',
    work: 'plan',
    tool: 'study-planner',
    editor: 'e',
    changes,
    ...fields,
  };
}

const finished = (at: number): LearningEvent => ({
  id: `l${at}`,
  at,
  kind: 'lesson',
  lesson: 'ccs14/sectors',
});

describe('the plan now', () => {
  test('holds the stated hours of the units before anything is set', () => {
    const now = studyPlanNow(units, [], noon);
    expect(now).toMatchObject({ today: MONDAY, all: 3000, left: 3000, doneToday: 0, values: {} });
    expect(now.plan.days[0]).toMatchObject({ day: MONDAY, minutes: 60 });
  });

  test('leaves out what is done, and counts it if it was done today', () => {
    const reading = studyPlanNow(units, [], noon).plan.days[0]?.parts[0]?.step.minutes ?? 0;
    expect(studyPlanNow(units, [finished(onMonday(9))], noon)).toMatchObject({
      left: 3000 - reading,
      doneToday: reading,
    });
    expect(studyPlanNow(units, [finished(onMonday(9) - DAY_MS)], noon)).toMatchObject({
      left: 3000 - reading,
      doneToday: 0,
    });
  });

  test('never counts less than nothing for today', () => {
    const artefact = (exists: boolean, at: number): LearningEvent => ({
      id: `a${at}`,
      at,
      kind: 'artefact',
      criterion: 'ccs14/1.1',
      exists,
    });
    const criteria = [{ id: 'ccs14/1.1', items: 0, tasks: [], isPerformance: true }];
    const made = [exampleUnit({ lessons: [exampleLesson({ criteria })] })];
    const events = [artefact(true, noon - 2 * DAY_MS), artefact(false, onMonday(9))];
    expect(studyPlanNow(made, events, noon).doneToday).toBe(0);
  });

  test('reads its settings and the date from the log', () => {
    const events: LearningEvent[] = [
      settings({ 'weekdays/mon': 30 }),
      { id: 't', at: noon, kind: 'target', date: '2027-06-01' },
    ];
    const now = studyPlanNow(units, events, noon);
    expect(now.settings.weekdays[0]).toBe(30);
    expect(now.target).toBe(MONDAY + 183);
    expect(now.plan.outcome.kind).toBe('fits');
  });

  test('plans nothing for a unit without hours, and all of it once they are entered', () => {
    const unstated = [exampleUnit({ hours: undefined })];
    expect(studyPlanNow(unstated, [settings({ units: ['ccs14'] })], noon)).toMatchObject({
      all: 0,
      plan: { outcome: { kind: 'done' } },
    });
    const entered = settings({ units: ['ccs14'], 'hours/ccs14': 20 });
    expect(studyPlanNow(unstated, [entered], noon).all).toBe(1200);
  });

  test('is of the plan that was begun first, and not of one put away', () => {
    const two = [
      settings({ 'weekdays/mon': 30 }),
      settings({ 'weekdays/mon': 90 }, { work: 'other', at: noon - DAY_MS }),
    ];
    expect(studyPlanNow(units, two, noon).settings.weekdays[0]).toBe(30);
    const away = [...two, settings({ $removed: true }, { at: noon })];
    expect(studyPlanNow(units, away, noon).settings.weekdays[0]).toBe(90);
  });
});

describe('changing it', () => {
  beforeEach(openLog);
  afterEach(() => {
    eraseAll();
  });

  test('keeps one piece of work in the log', () => {
    const first = changeStudyPlan({ spare: 2 });
    const second = changeStudyPlan({ 'weekdays/tue': 45 });
    expect(second).toBe(first);
    const now = studyPlanNow(units, $log.get().events, Date.now());
    expect(now.settings).toMatchObject({ spareWeeks: 2, weekdays: [60, 45, 60, 0, 60, 0, 0] });
  });

  test('remembers what a calendar was told', () => {
    rememberExport([MONDAY, MONDAY + 2], 4);
    const { values } = studyPlanNow(units, $log.get().events, Date.now());
    expect(exportedIn(values)).toEqual({ days: [MONDAY, MONDAY + 2], sequence: 4 });
  });
});

test.each<[Readonly<Record<string, Json>>, ReturnType<typeof exportedIn>]>([
  [{}, { days: [], sequence: 0 }],
  [
    { 'exported/days': 'x', 'exported/sequence': -3 },
    { days: [], sequence: 0 },
  ],
  [
    { 'exported/days': ['2026-11-30', 'soon', 7], 'exported/sequence': '2.9' },
    { days: [MONDAY], sequence: 2 },
  ],
])('%o was told as %o', (values, told) => {
  expect(exportedIn(values)).toEqual(told);
});
