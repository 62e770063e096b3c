import { unitQuiz } from '../../src/exporting/moodle/quiz.ts';
import { course } from './course.ts';
import { readQuiz } from './moodle-reader.ts';

/** The Moodle question banks of the course, made once for the tests of a file. */
export const banks = course.units.map((courseUnit) => unitQuiz(courseUnit));

/** Every question in them, as Moodle would have it. */
export const questions = banks.flatMap(({ document }) => readQuiz(document));

/** The questions that an item or task became, in their order. */
export function questionsOf(item: { readonly id: string }) {
  return questions.filter(({ idnumber }) => idnumber.split('#')[0] === item.id);
}

const signs: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** Words without markup, ours or HTML's, and without space: to compare what was written with what came out. */
export function bare(text: string): string {
  return text
    .replace(/<[^>]+>|\*+|\s+/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
}
