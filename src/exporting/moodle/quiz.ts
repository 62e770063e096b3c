import type { AssessorGuidance, CourseUnit } from '../../curriculum/course.ts';
import type { LearningOutcome } from '../../domain/curriculum.ts';
import { graderMessages as say } from '../../messages/export.ts';
import { type XmlElement, xml, xmlDocument } from '../../writing/xml.ts';
import { type Exported, practiceItems, unitTitle, writtenTasks } from '../exported.ts';
import { heading, list, paragraphs, shortened } from '../prose.ts';
import { text } from './question.ts';
import { essay } from './typed.ts';
import { moodleQuestions } from './types.ts';

/** A question bank and what went into it. */
export interface Quiz {
  readonly document: string;
  readonly items: readonly Exported[];
  readonly questions: number;
}

/** Moodle keeps 255 characters of a category's name. */
const longestCategory = 200;

const writtenPractice = 'Written practice';

/**
 * The question bank of a unit: a category for each outcome with everything that is marked by machine,
 * and below it one with the written tasks. Holds no guidance.
 */
export function unitQuiz(courseUnit: CourseUnit): Quiz {
  const practice = practiceItems(courseUnit);
  const written = writtenTasks(courseUnit);
  const title = unitTitle(courseUnit.unit);
  const content = courseUnit.unit.outcomes.flatMap((outcome) => [
    ...section([title, outcomeName(outcome)], outcome.id, of(practice, outcome)),
    ...section(
      [title, outcomeName(outcome), writtenPractice],
      `${outcome.id}/written`,
      of(written, outcome),
    ),
  ]);
  return quizOf([...practice, ...written], content);
}

/**
 * The written tasks of a unit with the assessor guidance as information for graders, which Moodle
 * shows to nobody else. The file itself is a secret: never part of what a learner can get.
 */
export function guidedQuiz(courseUnit: CourseUnit, guidance: readonly AssessorGuidance[]): Quiz {
  const written = writtenTasks(courseUnit);
  const known = new Map(guidance.map((each) => [each.task, each]));
  const title = `${unitTitle(courseUnit.unit)} (for assessors only)`;
  const content = courseUnit.unit.outcomes.flatMap((outcome) => [
    ...category([title, outcomeName(outcome)], `${outcome.id}/assessor`),
    ...of(written, outcome).flatMap((exported) =>
      essay(exported, ({ id }) => graderInfo(known.get(id))),
    ),
  ]);
  return quizOf(written, content);
}

function quizOf(items: readonly Exported[], content: readonly XmlElement[]): Quiz {
  const questions = content.filter(({ attributes }) => attributes['type'] !== 'category').length;
  return { document: xmlDocument(xml('quiz', {}, content)), items, questions };
}

function section(
  path: readonly string[],
  id: string,
  items: readonly Exported[],
): readonly XmlElement[] {
  if (items.length === 0) return [];
  return [...category(path, id), ...items.flatMap((each) => moodleQuestions(each))];
}

/** What follows goes into this category. A slash in a name is written twice. */
function category(path: readonly string[], id: string): readonly XmlElement[] {
  const names = path.map((name) => shortened(name, longestCategory).replaceAll('/', '//'));
  return [
    xml('question', { type: 'category' }, [
      xml('category', {}, [xml('text', {}, ['$course$', 'top', ...names].join('/'))]),
      xml('info', { format: 'html' }, [text([])]),
      xml('idnumber', {}, id),
    ]),
  ];
}

function outcomeName({ number, text: words }: LearningOutcome): string {
  return `LO${number} ${words}`;
}

function of<E extends Exported>(items: readonly E[], outcome: LearningOutcome): readonly E[] {
  return items.filter((each) => each.outcome.id === outcome.id);
}

function graderInfo(guidance: AssessorGuidance | undefined): readonly XmlElement[] {
  if (!guidance) return paragraphs(say.judgement);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading(title), ...list('ul', lines)];
  return [
    heading(say.notForLearners),
    ...part(say.points, guidance.points),
    ...part(say.alternatives, guidance.alternatives),
    ...part(say.weakAnswers, guidance.weakAnswers),
    ...part(say.probes, guidance.probes),
    ...paragraphs(say.judgement),
  ];
}
