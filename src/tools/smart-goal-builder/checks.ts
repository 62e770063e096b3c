import { textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Check, Hint } from '../tool.ts';
import {
  hasDate,
  isBeyondControl,
  isObservable,
  isTwoGoals,
  saysNothing,
  vagueGoalWord,
} from './goal-wording.ts';

/** A hint at a field of each goal that has something in it, while a rule finds a fault in its text. */
function inEach(field: string, fault: (text: string) => string | undefined): Check {
  return (values) =>
    goals(values).flatMap((at) => {
      const path = `${at}/${field}`;
      const found = fault(wordsAt(values, path));
      return found === undefined ? [] : [{ path, text: found }];
    });
}

const isVague = inEach('goal', (goal) => {
  const word = vagueGoalWord(goal);
  return word === undefined
    ? undefined
    : `“${word}” means something else to everybody. What would you see when it has happened?`;
});

const isTwo = inEach('goal', (goal) =>
  isTwoGoals(goal)
    ? 'These may be two goals. Could one be reached and the other missed? Then give each an entry.'
    : undefined,
);

const isOutOfHand = inEach('goal', (goal) =>
  isBeyondControl(goal)
    ? 'Can this person bring it about alone? Choose something that they do, and that leads there.'
    : undefined,
);

const hasNoDate = inEach('goal', (goal) =>
  goal === '' || hasDate(goal)
    ? undefined
    : 'Put the date into the sentence, so that it is always read with it.',
);

const cannotBeSeen = inEach('measure', (measure) =>
  measure === '' || isObservable(measure)
    ? undefined
    : 'How would both of you see it? A number, from now to then, or something that is there or is not.',
);

const isOnlyToldToThem = inEach('said', (said) =>
  saysNothing(said)
    ? 'What did they say about it, and what changed because of it? Without that the goal is set, but not agreed.'
    : undefined,
);

const datesRunBackwards: Check = (values) => {
  const on = textAt(values, 'on');
  return goals(values).flatMap((at) => {
    const [by, review, agreed] = ['by', 'review', 'agreed'].map((id) =>
      textAt(values, `${at}/${id}`),
    );
    return [
      ...(isBefore(by, on)
        ? [hint(`${at}/by`, 'This is before the date at the top of this piece.')]
        : []),
      ...(isBefore(by, review)
        ? [hint(`${at}/review`, 'A review before the goal is due leaves time to change something.')]
        : []),
      ...(isBefore(review, agreed)
        ? [hint(`${at}/review`, 'This is before the day on which the goal was agreed.')]
        : []),
    ];
  });
};

function hint(path: string, text: string): Hint {
  return { path, text };
}

/** Whether both dates are there and the first comes before the second. */
function isBefore(first: string | undefined, second: string | undefined): boolean {
  return Boolean(first && second && first < second);
}

function goals(values: WorkValues): readonly string[] {
  return entryPaths(values, 'goals');
}

export const smartGoalChecks: readonly Check[] = [
  isVague,
  isTwo,
  isOutOfHand,
  hasNoDate,
  cannotBeSeen,
  isOnlyToldToThem,
  datesRunBackwards,
];
