import type { WorkValues } from '../../domain/work.ts';
import { barChart } from '../../drawing/bar-chart.ts';
import { plainNumber } from '../format.ts';
import type { Figure } from '../tool.ts';
import { differenceIn } from './impact-words.ts';
import {
  differenceInUnit,
  groups,
  inUnit,
  type Measure,
  measuresIn,
  shareOfBaseline,
} from './measures.ts';

/** Every measure that has a before and an after, as a share of its baseline, with its own figures as a table. */
export function impactFigure(values: WorkValues, width?: number): Figure | undefined {
  const measured = groups.flatMap(({ value }) =>
    measuresIn(values).filter(
      (one) => one.group === value && one.what !== '' && differenceIn(one) !== undefined,
    ),
  );
  if (measured.length === 0) return undefined;
  return {
    drawing: barChart({
      width,
      title: 'Difference from the baseline, in per cent of the baseline',
      series: ['Difference'],
      groups: measured.map((measure) => ({
        label: measure.what,
        values: [percentOfBaseline(measure)],
      })),
      format: (value) => `${value > 0 ? '+' : ''}${plainNumber(value)}%`,
    }),
    table: {
      head: ['Measure', 'Group', 'Before', 'After', 'Difference'],
      rows: measured.map((measure) => [
        measure.what,
        groups.find(({ value }) => value === measure.group)?.label ?? '',
        figureOf(measure, measure.before),
        figureOf(measure, measure.after),
        signedDifference(measure),
      ]),
    },
  };
}

function percentOfBaseline(measure: Measure): number | undefined {
  const share = shareOfBaseline(measure);
  return share === undefined ? undefined : Math.round(share * 1000) / 10;
}

function figureOf({ unit }: Measure, figure: number | undefined): string {
  return figure === undefined ? '–' : inUnit(unit, figure);
}

function signedDifference(measure: Measure): string {
  const difference = differenceIn(measure) ?? 0;
  const sign = difference > 0 ? '+' : '−';
  return difference === 0 ? 'none' : `${sign}${differenceInUnit(measure.unit, difference)}`;
}
