import { textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, type Filled, filledIn, hintFor } from '../filled.ts';
import { isClosedQuestion } from '../people-wording.ts';
import { tellsPrivateMatters } from '../private-matters.ts';
import type { Check } from '../tool.ts';
import { wordsIn } from '../wording.ts';

const list = 'checks';
const questions = ['ask-what', 'ask-case', 'ask-why'] as const;
const answers = ['said-what', 'said-case', 'said-why'] as const;

const asksForNod: Check = (values) =>
  hintFor(
    written(values, questions),
    isClosedQuestion,
    'Could a nod answer this? Ask them to say it, use it or show it: “How will you put that to a customer?”',
  );

const hearsNod: Check = (values) =>
  hintFor(
    written(values, answers),
    isNod,
    'A nod costs nothing. What did they say in their own words?',
  );

const asksNoReason: Check = (values) =>
  hintFor(
    filledIn(values, list, 'ask-why'),
    (text) => !isClosedQuestion(text) && !asksForReason(text),
    'Does this ask for the reason? For example: “If a customer asked why we do this, what would you say?”',
  );

const repeatsItself: Check = (values) =>
  hintFor(
    filledIn(values, list, 'again'),
    (text) =>
      /\b(repeated|said it again|told (her|him|them) again|more slowly|louder|re-?sent|sent (it|the email) again)\b/i.test(
        text,
      ),
    'If it did not arrive, try another road: an example, a sketch, a try-out, a colleague’s words.',
  );

const looksBeforeAsking: Check = (values) =>
  hintFor(
    filledIn(values, list, 'seen-on'),
    (seen, at) => seen < textAt(values, `${at}/on`),
    'This is before the talk in which you checked.',
  );

const checksOnePerson: Check = (values) => {
  const members = filledIn(values, list, 'member').map(({ text }) => text.toLowerCase());
  return members.length > 1 && new Set(members).size === 1
    ? [{ path: list, text: 'All checks seem to be with the same person. Who else has to do this?' }]
    : [];
};

const tellsCustomersNothing: Check = (values) => {
  const why = textAt(values, 'why-customer').trim();
  return why !== '' &&
    /^(because )?(it[’']?s|it is) (the |our |company )?(policy|rule|procedure|law)\b/i.test(why)
    ? [
        {
          path: 'why-customer',
          text: 'A rule is not yet a reason. What does a customer get from it?',
        },
      ]
    : [];
};

export const teachBackChecks: readonly Check[] = [
  asksForNod,
  hearsNod,
  asksNoReason,
  repeatsItself,
  looksBeforeAsking,
  checksOnePerson,
  tellsCustomersNothing,
  tellsPrivateMatters,
];

/** What of the check with one person is done: the act, a hard case, the reason, the work itself. */
export function provedBy(values: WorkValues, at: string): string | undefined {
  const proofs = [
    ['said-what', 'what to do'],
    ['said-case', 'a hard case'],
    ['said-why', 'why it matters'],
    ['seen', 'seen in the work'],
  ] as const;
  const done = proofs.filter(([field]) => {
    const text = textAt(values, `${at}/${field}`);
    return text.trim() !== '' && !isNod(text);
  });
  if (done.length === 0) return undefined;
  const open = proofs.filter((proof) => !done.includes(proof));
  const said = `Checked: ${done.map(([, name]) => name).join(', ')}.`;
  return open.length === 0
    ? said
    : `${said} Still open: ${open.map(([, name]) => name).join(', ')}.`;
}

/** With how many people it was checked, and how many gaps were found and closed. */
export function summed(values: WorkValues): string | undefined {
  const people = new Set(filledIn(values, list, 'member').map(({ text }) => text.toLowerCase()));
  if (people.size === 0) return undefined;
  const gaps = entryPaths(values, list).filter((at) => hasGap(values, at));
  const closed = gaps.filter((at) => textAt(values, `${at}/checked-again`).trim() !== '');
  const who = people.size === 1 ? '1 person' : `${people.size} people`;
  const found = gaps.length === 1 ? '1 gap found' : `${gaps.length} gaps found`;
  return `Checked with ${who}, ${found}, ${closed.length} closed`;
}

/** Whether something was missing when this person was asked. */
export function hasGap(values: WorkValues, at: string): boolean {
  const gap = textAt(values, `${at}/gap`);
  return gap !== '' && gap !== 'none';
}

/** Agreement without content: `Yes, that’s clear.` */
function isNod(text: string): boolean {
  return (
    wordsIn(text).length <= 6 &&
    /^\W*(yes|yeah|yep|ok|okay|fine|understood|clear|sure|no questions|no problem|got it|nodded|(he|she|they) (said yes|nodded|understood|agreed))\b/i.test(
      text,
    )
  );
}

/** Asks for a reason, a use or a consequence. */
function asksForReason(question: string): boolean {
  return /\b(why|reasons?|what (is|[’']s) (it|this|that) for|what for|points? of|matters?|important|differen(t|ce)|happens?|otherwise|instead|if we (did not|didn[’']t|don[’']t|stopped)|mean(s)? (to|for)|gains?|help(s|ed)?|gets? (out of|from)|purpose|worth)\b/i.test(
    question,
  );
}

function written(values: WorkValues, fields: readonly string[]): readonly Filled[] {
  return fields.flatMap((field) => filledIn(values, list, field));
}
