import type { WorkValues } from '../../domain/work.ts';
import { plainNumber } from '../format.ts';
import {
  differenceInUnit,
  inUnit,
  type Measure,
  measureAt,
  rounded,
  shareOfBaseline,
} from './measures.ts';

/** What became of one measure, in sentences; undefined while before or after is missing. */
export function impactInWords(values: WorkValues, at: string): string | undefined {
  const measure = measureAt(values, at);
  const difference = differenceIn(measure);
  if (difference === undefined) return undefined;
  return [
    movedWords(measure, difference),
    elsewhereWords(measure, difference),
    targetWords(measure),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** After less before. */
export function differenceIn({ before, after }: Measure): number | undefined {
  return before === undefined || after === undefined ? undefined : rounded(after - before);
}

function movedWords(measure: Measure, difference: number): string {
  const { unit, before = 0, after = 0, isLowerBetter } = measure;
  if (difference === 0) return `Unchanged at ${inUnit(unit, after)}.`;
  const way = difference > 0 ? 'Up' : 'Down';
  const isBetter = difference < 0 === isLowerBetter;
  const share = unit === 'percent' ? undefined : shareOfBaseline(measure);
  const percent =
    share === undefined
      ? ''
      : `, which is ${plainNumber(Math.round(Math.abs(share) * 1000) / 10)}%`;
  return `${way} by ${differenceInUnit(unit, difference)}, from ${inUnit(unit, before)} to ${inUnit(unit, after)}${percent}: ${isBetter ? 'better' : 'worse'}.`;
}

/** What the change itself may have added: the difference, less the one where nothing was changed. */
function elsewhereWords({ unit, elsewhere }: Measure, difference: number): string {
  if (!elsewhere) return '';
  const there = rounded(elsewhere.after - elsewhere.before);
  const added = rounded(difference - there);
  const moved =
    there === 0
      ? 'stayed the same'
      : `went ${there > 0 ? 'up' : 'down'} by ${differenceInUnit(unit, there)}`;
  const likely =
    added === 0
      ? 'so the change may have added nothing'
      : `so about ${differenceInUnit(unit, added)} ${added > 0 ? 'more' : 'less'} may come from the change`;
  return `Where nothing was changed it ${moved}, ${likely}.`;
}

function targetWords({ unit, after, target, isLowerBetter }: Measure): string {
  if (after === undefined || target === undefined) return '';
  const isReached = isLowerBetter ? after <= target : after >= target;
  return `The target of ${inUnit(unit, target)} is ${isReached ? 'reached' : 'not reached so far'}.`;
}
