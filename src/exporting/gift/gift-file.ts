import type { CourseUnit } from '../../curriculum/course.ts';
import { type Exported, practiceItems, unitTitle, writtenTasks } from '../exported.ts';
import { shortened } from '../prose.ts';
import { giftQuestions } from './types.ts';

/** What went into a file, and which items its format cannot carry. */
export interface GiftFile {
  readonly document: string;
  readonly items: readonly Exported[];
  readonly left: readonly Exported[];
  readonly questions: number;
}

const longestCategory = 200;

/** A unit in GIFT: a category for each outcome, items first, then the written tasks. */
export function giftFile(courseUnit: CourseUnit): GiftFile {
  const all = [...practiceItems(courseUnit), ...writtenTasks(courseUnit)];
  const made = all.map((exported) => ({ exported, questions: giftQuestions(exported) }));
  const carried = made.filter(({ questions }) => questions.length > 0);
  const title = unitTitle(courseUnit.unit);
  const blocks = courseUnit.unit.outcomes.flatMap((outcome) => {
    const name = `LO${outcome.number} ${outcome.text}`;
    const path = [title, name].map((each) =>
      shortened(each, longestCategory).replaceAll('/', '//'),
    );
    const questions = carried
      .filter(({ exported }) => exported.outcome.id === outcome.id)
      .flatMap((each) => each.questions);
    return questions.length === 0 ? [] : [`$CATEGORY: $course$/${path.join('/')}`, ...questions];
  });
  return {
    document: `${blocks.join('\n\n')}\n`,
    items: carried.map(({ exported }) => exported),
    left: made.filter(({ questions }) => questions.length === 0).map(({ exported }) => exported),
    questions: carried.flatMap(({ questions }) => questions).length,
  };
}
