import type { LearningOutcome, Qualification, Unit } from '../domain/curriculum.ts';
import { assembleItems } from './assemble-items.ts';
import { assembleLessons } from './assemble-lessons.ts';
import type { AuthoredCentre, AuthoredUnit } from './authored.ts';
import type {
  AssessorGuidance,
  Centre,
  Course,
  CourseUnit,
  OutcomeNotes,
  WrittenTask,
} from './course.ts';
import type { Material, UnitMaterial } from './material.ts';
import { compare } from './problem.ts';

/** Puts together what could be read. With problems the result has gaps and is not for showing. */
export function assembleCourse(material: Material): Course {
  const assembled = material.units.flatMap((unit) => assembleUnit(unit));
  const qualifications = material.qualifications
    .map(({ document }): Qualification => {
      const order = document.value.rules.groups.flatMap((group) => group.units);
      const units = assembled
        .filter(({ qualification }) => qualification === document.value.id)
        .map(({ unit }) => unit);
      return { ...document.value, units: inOrder(units, order) };
    })
    .sort((a, b) => compare(a.id, b.id));
  const order = qualifications.flatMap(({ units }) => units.map(({ id }) => id));
  const units = [...assembled].sort((a, b) => rank(order, a.unit.id) - rank(order, b.unit.id));
  return {
    qualifications,
    units,
    glossary: material.glossary
      .flatMap(({ value }) => value)
      .sort((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()) || compare(a.id, b.id)),
    sources: material.sources.flatMap(({ value }) => value).sort((a, b) => compare(a.id, b.id)),
    centre: material.centre && assembleCentre(material.centre.value),
  };
}

function assembleCentre({ name, key, release }: AuthoredCentre): Centre {
  return { name, key: key && JSON.stringify(key), release };
}

/** What assessors look for; kept apart from the course, which learners get. */
export function assembleGuidance(material: Material): readonly AssessorGuidance[] {
  return material.units.flatMap(({ id, guidance }) =>
    guidance.flatMap(({ value }) =>
      value.guidance.map((entry) => ({
        ...entry,
        criterion: `${id}/${value.criterion}`,
        task: `${id}/${entry.task}`,
      })),
    ),
  );
}

function inOrder(units: readonly Unit[], order: readonly string[]): readonly Unit[] {
  return [...units].sort((a, b) => rank(order, a.id) - rank(order, b.id));
}

function rank(order: readonly string[], id: string): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

function assembleUnit(material: UnitMaterial): CourseUnit[] {
  if (!material.unit) return [];
  const { introduction, complete, ...authored } = material.unit.value;
  const unit: Unit = { ...authored, outcomes: assembleOutcomes(material.id, authored.outcomes) };
  const lessons = assembleLessons(material);
  return [
    {
      unit,
      qualification: material.qualification,
      introduction,
      complete,
      outcomeNotes: assembleNotes(material),
      lessons,
      items: assembleItems(material, lessons),
      tasks: assembleTasks(material),
    },
  ];
}

function assembleOutcomes(
  unit: string,
  outcomes: AuthoredUnit['outcomes'],
): readonly LearningOutcome[] {
  return outcomes.map((outcome) => ({
    ...outcome,
    id: `${unit}/${outcome.number}`,
    criteria: outcome.criteria.map((criterion) => ({
      ...criterion,
      id: `${unit}/${criterion.number}`,
    })),
  }));
}

function assembleNotes({ id, outcomeNotes }: UnitMaterial): Readonly<Record<string, OutcomeNotes>> {
  return Object.fromEntries(
    outcomeNotes.map(({ number, document }) => [`${id}/${number}`, document.value]),
  );
}

function assembleTasks({ id, tasks }: UnitMaterial): readonly WrittenTask[] {
  return tasks.flatMap(({ value }) =>
    value.tasks.map((task) => ({
      ...task,
      id: `${id}/${task.id}`,
      criterion: `${id}/${value.criterion}`,
    })),
  );
}
