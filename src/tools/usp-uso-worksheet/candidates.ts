import { textAt, type WorkValues } from '../../domain/work.ts';

/** The four tests of a selling point. */
export const tests = [
  { id: 'valued', label: 'Do these customers value it?', short: 'valued' },
  { id: 'unique', label: 'Is it missing elsewhere?', short: 'unique' },
  { id: 'provable', label: 'Can you prove it?', short: 'provable' },
  { id: 'lasting', label: 'Will it last: is it hard to copy?', short: 'lasting' },
] as const;

export const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
] as const;

/** How a candidate stands: `Passes 3 of 4 tests; not lasting`. Undefined while nothing is answered. */
export function verdictOf(values: WorkValues, at: string): string | undefined {
  const answered = tests.map(({ id, short }) => ({ short, answer: textAt(values, `${at}/${id}`) }));
  if (answered.every(({ answer }) => answer === '')) return undefined;
  const passed = answered.filter(({ answer }) => answer === 'yes').length;
  const failed = answered
    .filter(({ answer }) => answer === 'no')
    .map(({ short }) => `not ${short}`);
  const partly = answered
    .filter(({ answer }) => answer === 'partly')
    .map(({ short }) => `partly ${short}`);
  return [`Passes ${passed} of 4 tests`, ...failed, ...partly].join('; ');
}
