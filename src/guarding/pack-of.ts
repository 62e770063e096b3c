import { contentVersionOf } from '../curriculum/content-version.ts';
import type { AssessorGuidance, CourseUnit, WrittenTask } from '../curriculum/course.ts';
import type { CourseReading } from '../curriculum/read.ts';
import { criteriaOf, unitName } from '../domain/curriculum.ts';
import type { AssessorPack, PackTask, PackUnit } from '../evidence/pack.ts';

/** The assessor pack of a course: every unit's written tasks with their guidance. `now` in milliseconds. */
export function packOf(
  { course, guidance }: Pick<CourseReading, 'course' | 'guidance'>,
  now: number,
): AssessorPack {
  const guidanceOf = new Map(guidance.map((one) => [one.task, one]));
  return {
    format: 'attain-assessor-pack',
    version: 1,
    madeAt: now,
    units: course.units.map((unit) => packUnit(unit, guidanceOf)),
  };
}

function packUnit(
  courseUnit: CourseUnit,
  guidanceOf: ReadonlyMap<string, AssessorGuidance>,
): PackUnit {
  const { unit, qualification, tasks } = courseUnit;
  return {
    id: unit.id,
    title: unitName(unit),
    reference: unit.reference,
    qualification,
    contentVersion: contentVersionOf(courseUnit),
    criteria: criteriaOf(unit).map(({ id, number, text, kind }) => ({ id, number, text, kind })),
    tasks: tasks.map((task) => packTask(task, guidanceOf.get(task.id))),
  };
}

function packTask(task: WrittenTask, guidance: AssessorGuidance | undefined): PackTask {
  const { id, criterion, prompt, words, points } = task;
  return {
    id,
    criterion,
    prompt,
    words: { ...words },
    points: points.map(({ text, essential }) => ({ text, essential })),
    guidance: guidance && {
      points: [...guidance.points],
      alternatives: [...guidance.alternatives],
      weakAnswers: [...guidance.weakAnswers],
      probes: [...guidance.probes],
    },
  };
}
