import type { AssessorGuidance, Course, CourseUnit } from '../curriculum/course.ts';
import { TerminalProblem } from '../writing/terminal-problem.ts';
import type { Format } from './command-line.ts';
import { frameworksOf } from './competencies/framework.ts';
import type { Exported } from './exported.ts';
import { giftFile } from './gift/gift-file.ts';
import { guidedQuiz, unitQuiz } from './moodle/quiz.ts';
import { qtiPackage } from './qti/qti-package.ts';

/** A file that was made, with what is in it. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  /** Unit or qualification. */
  readonly of: string;
  /** Items of the course in it, by type; competencies are counted as such. */
  readonly items: Readonly<Record<string, number>>;
  /** Questions in the file: a case becomes several. */
  readonly questions: number;
  /** Items that the format cannot carry, by type. */
  readonly left: Readonly<Record<string, number>>;
  /** Holds the assessor guidance. */
  readonly guidance: boolean;
}

export interface Wish {
  readonly formats: readonly Format[];
  readonly withGuidance: boolean;
  readonly unit: string | undefined;
}

interface Source {
  readonly course: Course;
  readonly guidance: readonly AssessorGuidance[];
}

type Maker = (source: Source, wish: Wish) => Promise<readonly MadeFile[]>;

const makers: Readonly<Record<Format, Maker>> = {
  moodle: async ({ course, guidance }, wish) =>
    unitsOf(course, wish.unit).flatMap((courseUnit) => [
      moodleFile(courseUnit),
      ...(wish.withGuidance ? [tutorFile(courseUnit, guidance)] : []),
    ]),
  competencies: async ({ course }) => competencyFiles(course),
  gift: async ({ course }, { unit }) => unitsOf(course, unit).map(giftFileOf),
  qti: async ({ course }, { unit }) => Promise.all(unitsOf(course, unit).map(qtiFileOf)),
};

/** Makes every file that is wished for, in memory: nothing is written yet. @throws TerminalProblem */
export async function exportCourse(source: Source, wish: Wish): Promise<readonly MadeFile[]> {
  const made = await Promise.all(wish.formats.map((format) => makers[format](source, wish)));
  return made.flat();
}

function unitsOf(course: Course, id: string | undefined): readonly CourseUnit[] {
  if (id === undefined) return course.units;
  const found = course.units.filter(({ unit }) => unit.id === id);
  if (found.length > 0) return found;
  const known = course.units.map(({ unit }) => unit.id).join(', ');
  throw new TerminalProblem(`There is no unit “${id}”. There is: ${known}.`);
}

function moodleFile(courseUnit: CourseUnit): MadeFile {
  const { document, items, questions } = unitQuiz(courseUnit);
  return unitFile(courseUnit, {
    name: `moodle-${courseUnit.unit.id}.xml`,
    bytes: Buffer.from(document),
    format: 'moodle',
    items: counted(items),
    questions,
  });
}

function tutorFile(courseUnit: CourseUnit, guidance: readonly AssessorGuidance[]): MadeFile {
  const { document, items, questions } = guidedQuiz(courseUnit, guidance);
  return unitFile(courseUnit, {
    name: `moodle-${courseUnit.unit.id}-tutor-only.xml`,
    bytes: Buffer.from(document),
    format: 'moodle',
    items: counted(items),
    questions,
    guidance: true,
  });
}

function giftFileOf(courseUnit: CourseUnit): MadeFile {
  const { document, items, left, questions } = giftFile(courseUnit);
  return unitFile(courseUnit, {
    name: `gift-${courseUnit.unit.id}.txt`,
    bytes: Buffer.from(document),
    format: 'gift',
    items: counted(items),
    questions,
    left: counted(left),
  });
}

async function qtiFileOf(courseUnit: CourseUnit): Promise<MadeFile> {
  const { zip, items, questions } = await qtiPackage(courseUnit);
  return unitFile(courseUnit, {
    name: `qti-${courseUnit.unit.id}.zip`,
    bytes: zip,
    format: 'qti',
    items: counted(items),
    questions,
  });
}

function unitFile(
  { unit }: CourseUnit,
  made: Omit<MadeFile, 'of' | 'left' | 'guidance'> & Partial<Pick<MadeFile, 'left' | 'guidance'>>,
): MadeFile {
  return { of: unit.id, left: {}, guidance: false, ...made };
}

function competencyFiles(course: Course): readonly MadeFile[] {
  return frameworksOf(course).map(({ id, document, competencies }) => ({
    name: `competencies-${id}.csv`,
    bytes: Buffer.from(document),
    format: 'competencies',
    of: id,
    items: { competency: competencies },
    questions: 0,
    left: {},
    guidance: false,
  }));
}

/** How many there are of each type, in alphabetical order. */
function counted(items: readonly Exported[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { item } of items) counts.set(item.type, (counts.get(item.type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
