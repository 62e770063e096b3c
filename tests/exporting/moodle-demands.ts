import type { ReadQuestion } from './moodle-reader.ts';
import { all, at, children } from './xml-tree.ts';

/*
 * What Moodle 4.5 asks of a question before it takes it: read from question/format.php (grades),
 * question/format/xml/format.php (shape) and the save_question_options of each type. Where one of
 * these fails, the import stops there and leaves what came before: so nothing may fail.
 */

/** Share of a mark, from `question_bank::fraction_options_full`; negative ones likewise. */
const grades = [
  0, 1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2,
  0.1666667, 0.1428571, 0.125, 0.1111111, 0.1, 0.05,
];
const formats = ['html', 'moodle_auto_format', 'plain_text', 'markdown'];
const combined = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];

/** What Moodle would refuse about a question; nothing when it takes it. */
export function refusals(question: ReadQuestion): readonly string[] {
  const demands = [...general, ...(byType[question.type] ?? [never])];
  return demands
    .filter(({ holds }) => !holds(question))
    .map(({ what }) => `${question.name}: ${what}`);
}

interface Demand {
  readonly what: string;
  readonly holds: (question: ReadQuestion) => boolean;
}

const never: Demand = { what: 'is of a type that Moodle does not have', holds: () => false };

const general: readonly Demand[] = [
  {
    what: 'needs a name of at most 255 characters',
    holds: ({ name }) => name !== '' && name.length <= 255,
  },
  { what: 'must not look like a tag in its name', holds: ({ name }) => !/<|>/.test(name) },
  { what: 'needs a text', holds: ({ text }) => text !== '' },
  {
    what: 'needs a category below the top one, with names of at most 255 characters',
    holds: ({ category }) =>
      category.startsWith('$course$/top/') &&
      category.split(/(?<!\/)\/(?!\/)/).every((name) => name.length > 0 && name.length <= 255),
  },
  {
    what: 'needs an id number of at most 100 characters',
    holds: ({ idnumber }) => /^\S{1,100}$/.test(idnumber),
  },
  {
    what: 'needs tags of at most 50 characters',
    holds: ({ tags }) => tags.length > 0 && tags.every((tag) => /^[^,]{1,50}$/.test(tag)),
  },
  {
    what: 'names a text format that Moodle does not have',
    holds: ({ element }) =>
      all(element, 'text').every((text) => {
        const format =
          text.parent && 'attribs' in text.parent ? text.parent.attribs['format'] : undefined;
        return format === undefined || formats.includes(format);
      }),
  },
  {
    what: 'needs a default mark',
    holds: ({ field, type }) => type === 'cloze' || Number(field('defaultgrade')) > 0,
  },
];

const takenGrades: Demand = {
  what: 'has a grade that Moodle does not list',
  holds: ({ answers }) =>
    answers.every(({ fraction }) =>
      grades.some((grade) => Math.abs(Math.abs(fraction) - grade) < 0.00001),
    ),
};
const oneIsRight: Demand = {
  what: 'needs an answer that earns the whole mark',
  holds: ({ answers }) => Math.max(...answers.map(({ fraction }) => fraction)) === 1,
};
const saysWhatToAll: Demand = {
  what: 'needs the elements of combined feedback',
  holds: ({ element }) => combined.every((name) => at(element, name, 'text') !== undefined),
};
const everyAnswerHasText: Demand = {
  what: 'has an answer without text',
  holds: ({ answers }) => answers.every(({ text }) => text !== ''),
};

const byType: Readonly<Record<string, readonly Demand[]>> = {
  multichoice: [
    takenGrades,
    saysWhatToAll,
    everyAnswerHasText,
    { what: 'needs two answers', holds: ({ answers }) => answers.length >= 2 },
    {
      what: 'needs one answer worth 100%, or several that add up to it',
      holds: (question) => {
        if (question.field('single') === 'true') return oneIsRight.holds(question);
        const positive = question.answers.map(({ fraction }) => Math.max(fraction, 0));
        return Math.round(positive.reduce((sum, each) => sum + each, 0) * 100) === 100;
      },
    },
  ],
  truefalse: [
    {
      what: 'needs the answers true and false, one of them right',
      holds: ({ answers }) =>
        answers
          .map(({ text }) => text)
          .sort()
          .join() === 'false,true' &&
        answers
          .map(({ fraction }) => fraction)
          .sort()
          .join() === '0,1',
    },
  ],
  shortanswer: [takenGrades, oneIsRight, everyAnswerHasText],
  numerical: [
    takenGrades,
    oneIsRight,
    {
      what: 'has an answer that is no number, or a tolerance that is none',
      holds: ({ answers }) =>
        answers.every(
          ({ text, tolerance }) =>
            text === '*' || (/^-?\d+(\.\d+)?$/.test(text) && /^\d+(\.\d+)?$/.test(tolerance)),
        ),
    },
    {
      what: 'names a unit twice, or none at all',
      holds: ({ element, field }) => {
        const units = all(element, 'unit_name').map((unit) =>
          JSON.stringify(unit.children.map((c) => 'data' in c && c.data)),
        );
        return (
          new Set(units).size === units.length && units.length > 0 === (field('showunits') === '0')
        );
      },
    },
  ],
  matching: [
    saysWhatToAll,
    {
      what: 'needs two questions and three answers',
      holds: ({ pairs }) =>
        pairs.filter(({ prompt }) => prompt !== '').length >= 2 &&
        pairs.length >= 3 &&
        pairs.every(({ match }) => match !== ''),
    },
  ],
  ordering: [
    saysWhatToAll,
    everyAnswerHasText,
    { what: 'needs two steps', holds: ({ answers }) => answers.length >= 2 },
    {
      what: 'sets a layout, a selection or a grading that `qtype_ordering` does not know',
      holds: ({ field, answers }) =>
        field('layouttype') === 'VERTICAL' &&
        field('selecttype') === 'ALL' &&
        Number(field('selectcount')) === answers.length &&
        ['ALL_OR_NOTHING', 'ABSOLUTE_POSITION', 'RELATIVE_NEXT_EXCLUDE_LAST'].includes(
          field('gradingtype'),
        ),
    },
  ],
  cloze: [
    { what: 'has no gap', holds: ({ gaps }) => gaps.length > 0 },
    {
      what: 'has a gap without two options, or without a right one',
      holds: ({ gaps }) =>
        gaps.every(
          ({ options }) =>
            options.length >= 2 &&
            options.every(({ text }) => text.trim() !== '') &&
            options.some(({ right }) => right),
        ),
    },
    {
      what: 'has a brace that is part of no gap',
      holds: ({ text }) => !/[{}]/.test(text.replace(/\{\d+:[A-Z_]+:[^}]*\}/g, '')),
    },
    {
      what: 'uses a kind of gap that is not a list',
      holds: ({ gaps }) => gaps.every(({ kind }) => /^MULTICHOICE(_S)?$/.test(kind)),
    },
  ],
  essay: [
    {
      what: 'has word limits that cannot be kept',
      holds: ({ field }) =>
        Number(field('minwordlimit')) > 0 &&
        Number(field('maxwordlimit')) > Number(field('minwordlimit')),
    },
    {
      what: 'has a response format that Moodle does not have',
      holds: ({ field }) => ['editor', 'plain', 'monospaced'].includes(field('responseformat')),
    },
    {
      what: 'has more than one text for graders',
      holds: ({ element }) => children(element, 'graderinfo').length === 1,
    },
  ],
};
