import { textAt } from '../../domain/work.ts';
import { entryPaths, filledAt, filledIn, hintFor } from '../filled.ts';
import { isClosedQuestion } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { hasNumber, vagueWord } from '../wording.ts';

const sharedResults: Check = (values) =>
  filledIn(values, 'results', 'result').flatMap(({ path, text }) => {
    const word = vagueWord(text);
    return word !== undefined && !hasNumber(text)
      ? [
          {
            path,
            text: `“${word}” may mean something else to each of you. What would you both see?`,
          },
        ]
      : [];
  });

const bothVoices: Check = (values) => {
  const lines = entryPaths(values, 'results').filter(
    (at) => textAt(values, `${at}/result`).trim() !== '',
  );
  const sources = lines.map((at) => textAt(values, `${at}/from`)).filter((from) => from !== '');
  return lines.length > 1 && sources.length === lines.length && !sources.some(isTheirs)
    ? [
        {
          path: 'results',
          text: 'Every line came from you. What did the team member bring up, ask for or change?',
        },
      ]
    : [];
};

const isTheirs = (from: string) => from === 'member' || from === 'both';

const openQuestion: Check = (values) =>
  hintFor(
    filledAt(values, 'question'),
    isClosedQuestion,
    'Could a nod answer this? Begin with what, how or “tell me”.',
  );

const saysItBack: Check = (values) =>
  hintFor(
    filledAt(values, 'own-words'),
    (text) => /^\W*(yes|ok|okay|fine|agreed|they agreed|understood|all clear)\W*$/i.test(text),
    'A yes does not show what they understood. How did they put the role in their own words?',
  );

const reviewComesLater: Check = (values) =>
  hintFor(
    filledAt(values, 'review'),
    (review) => {
      const agreed = textAt(values, 'agreed-on');
      return agreed !== '' && review <= agreed;
    },
    'This is not after the day of the agreement. When will you have seen the role at work?',
  );

export const roleAgreementChecks: readonly Check[] = [
  sharedResults,
  bothVoices,
  openQuestion,
  saysItBack,
  reviewComesLater,
  tellsPrivateMatters,
];
