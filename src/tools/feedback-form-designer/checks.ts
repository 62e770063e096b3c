import { numberAt, textAt, textsAt, type WorkValues } from '../../domain/work.ts';
import type { Check, Hint } from '../tool.ts';
import {
  asksTwoThings,
  isLeading,
  isNegative,
  isNobodyInParticular,
  loadedWord,
  readingAge,
  vagueWord,
} from '../wording.ts';
import { questionsIn } from './questions.ts';
import { invitations } from './sample-size.ts';

/** More questions than this cost more answers than they bring. */
const manyQuestions = 8;

const personal =
  /\b(date of birth|birthday|your age|how old|post ?code|home address|your name|full name|national insurance|religion|ethnic(ity)?|salary|income)\b/i;

/** What one wording may suffer from, the most serious first; one at a time is enough to read. */
const faults: readonly ((wording: string) => string | undefined)[] = [
  (wording) =>
    isLeading(wording)
      ? 'This leads towards an answer. Would someone who is unhappy feel free to say so?'
      : undefined,
  (wording) => {
    const word = loadedWord(wording);
    return word && `“${word}” judges for the customer. Can it go?`;
  },
  (wording) =>
    asksTwoThings(wording)
      ? 'This asks two things. Somebody who liked only one of them cannot answer.'
      : undefined,
  (wording) =>
    isNegative(wording)
      ? 'A “not” is easy to read over. Can you ask it the other way round?'
      : undefined,
  (wording) => {
    const word = vagueWord(wording);
    return word && `“${word}” means something else to everybody. Ask for a number or a time?`;
  },
  (wording) =>
    personal.test(wording)
      ? 'Do you need this about a person? Collect no more than the purpose needs.'
      : undefined,
];

const wordings: Check = (values) =>
  questionsIn(values).flatMap(({ at, wording }) => {
    const text = faults.map((fault) => fault(wording)).find((found) => found !== undefined);
    return text === undefined ? [] : [{ path: `${at}/wording`, text }];
  });

const scales: Check = (values) =>
  questionsIn(values)
    .filter(({ kind, low, high }) => kind === 'scale' && low !== '' && low === high)
    .map(({ at }) => ({ path: `${at}/high`, text: 'Both ends of the scale say the same.' }));

const answers: Check = (values) =>
  questionsIn(values)
    .filter((one) => (one.kind === 'one' || one.kind === 'several') && one.answers.length === 1)
    .map(({ at }) => ({
      path: `${at}/answers`,
      text: 'One answer is no choice. Write each answer on a line of its own.',
    }));

const number: Check = (values) => {
  const questions = questionsIn(values);
  const hints: Hint[] = [];
  if (questions.length > manyQuestions) {
    hints.push({
      path: 'questions',
      text: `${questions.length} questions: each one costs answers. Which could go without changing what you decide?`,
    });
  }
  if (questions.length > 1 && !questions.some(({ kind }) => kind === 'open')) {
    hints.push({
      path: 'questions',
      text: 'Nobody can tell you what you did not think of. One open question at the end?',
    });
  }
  return hints;
};

const sample: Check = (values) => {
  const needed = invitations(values);
  const population = numberAt(values, 'population');
  const reply = numberAt(values, 'reply');
  return [
    ...(needed !== undefined && population !== undefined && needed > population
      ? [
          {
            path: 'population',
            text: 'You would need more invitations than there are customers. Want fewer answers, or ask for longer?',
          },
        ]
      : []),
    ...(reply !== undefined && reply > 60 && reply <= 100
      ? [{ path: 'reply', text: 'That is a lot of replies. What does your own experience say?' }]
      : []),
  ];
};

const promise: Check = (values) =>
  textAt(values, 'promise') === 'anonymous' &&
  textsAt(values, 'channels').some((channel) => channel === 'email' || channel === 'phone')
    ? [
        {
          path: 'promise',
          text: 'A reply by email or phone can tell who sent it. Does the promise hold?',
        },
      ]
    : [];

const openingReads: Check = (values) => {
  const age = readingAge(textAt(values, 'opening'));
  return age !== undefined && age > 14
    ? [
        {
          path: 'opening',
          text: `This reads like a text for people of ${age}. Shorter sentences bring more replies.`,
        },
      ]
    : [];
};

const actor: Check = (values) =>
  ['reader', 'actor']
    .filter((path) => isNobodyInParticular(textAt(values, path)))
    .map((path) => ({ path, text: 'Name one person or role, so that it gets done.' }));

export const feedbackFormChecks: readonly Check[] = [
  wordings,
  scales,
  answers,
  number,
  sample,
  promise,
  openingReads,
  actor,
];

export function isScale(values: WorkValues, at: string): boolean {
  return textAt(values, `${at}/kind`) === 'scale';
}

export function hasAnswers(values: WorkValues, at: string): boolean {
  return ['one', 'several'].includes(textAt(values, `${at}/kind`));
}
