import { textAt } from '../../domain/work.ts';
import { entryPaths, filledAt, filledIn, hintFor } from '../filled.ts';
import type { Check } from '../tool.ts';
import { isNobodyInParticular } from '../wording.ts';
import { chosenIn, isBeyondAuthority, says } from './weighing.ts';

const needsApproval: Check = (values) =>
  isBeyondAuthority(values) && !says(values, 'approval')
    ? [
        {
          path: 'approval',
          text: 'This is beyond what you may give alone. Whom do you ask, and with which suggestion?',
        },
      ]
    : [];

const moneyOnly: Check = (values) => {
  const solutions = entryPaths(values, 'solutions').map((at) => textAt(values, `${at}/kind`));
  const known = solutions.filter((kind) => kind !== '');
  return known.length > 1 && known.length === solutions.length && new Set(known).size === 1
    ? [
        {
          path: 'solutions',
          text: 'All solutions are of one kind. What else was lost, and what would give it back?',
        },
      ]
    : [];
};

const startsAtTheCheapest: Check = (values) =>
  hintFor(
    filledAt(values, 'because'),
    (text) =>
      /^[^.]{0,60}\b(cheapest|costs (us )?(the )?least|costs nothing)\b[^.]*\.?$/i.test(text) &&
      !/\b(law|rights?|owed?|fair|needs?|needed|asked|wants?|wanted|lost|promised)\b/i.test(text),
    'Cost comes last: first what is owed, then what is needed. What speaks for it besides?',
  );

const rightsForgotten: Check = (values) =>
  chosenIn(values).length > 0 && says(values, 'because') && !says(values, 'rights')
    ? [{ path: 'rights', text: 'What does the law or your policy give this customer anyway?' }]
    : [];

const promisesTheUncertain: Check = (values) =>
  hintFor(
    filledAt(values, 'words'),
    (text) =>
      /\b((I|we)( can| do)? guarantee|(?<!(?:cannot|not|n[’']t) )promise you|definitely (be|work|fix|solve)|never happen again|100 ?% (sure|certain|safe|reliable))\b/i.test(
        text,
      ),
    'Can you keep this promise? Say what you will do, by when.',
  );

const apologyThatIsNone: Check = (values) =>
  hintFor(
    filledAt(values, 'words'),
    (text) =>
      /\b(sorry|apologi[sz]e) (if|that you feel|you feel|for any inconvenience)\b/i.test(text),
    'This apology doubts the customer. Say sorry for what happened.',
  );

const ownersAreNamed: Check = (values) =>
  hintFor(
    filledIn(values, 'steps', 'who'),
    isNobodyInParticular,
    'Which one person? What belongs to everybody is nobody’s.',
  );

const followUpIsLater: Check = (values) =>
  hintFor(
    filledAt(values, 'follow-up-on'),
    (on) => {
      const received = textAt(values, 'received');
      return received !== '' && on < received;
    },
    'This is before the complaint came in.',
  );

const DAY = 86_400_000;
/** DISP 1.6 (FCA Handbook): a final response, or a letter that says why not, by the end of eight weeks. */
const EIGHT_WEEKS = 56 * DAY;

const answersTooLate: Check = (values) =>
  textAt(values, 'financial') === 'yes'
    ? hintFor(
        filledAt(values, 'answered-on'),
        (on) => Date.parse(on) - Date.parse(textAt(values, 'received')) > EIGHT_WEEKS,
        'This is more than eight weeks after the complaint came in. UK financial firms must have sent a final response by then, or a letter that says why not (as at November 2026).',
      )
    : [];

export const complaintChecks: readonly Check[] = [
  needsApproval,
  moneyOnly,
  startsAtTheCheapest,
  rightsForgotten,
  promisesTheUncertain,
  apologyThatIsNone,
  ownersAreNamed,
  followUpIsLater,
  answersTooLate,
];
