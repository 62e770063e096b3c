import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';
import { cycle } from '../../drawing/cycle.ts';
import type { Figure } from '../tool.ts';
import { stages } from './boxes.ts';

/** The improvement cycle, each action at the stage where it stands. */
export function cycleFigure(values: WorkValues, width?: number): Figure | undefined {
  const actions = entriesOf(values, 'actions')
    .map((entry, index) => ({
      number: index + 1,
      what: textAt(values, `actions/${entry}/what`).trim(),
      owner: textAt(values, `actions/${entry}/owner`).trim(),
      stage: textAt(values, `actions/${entry}/stage`),
    }))
    .filter(({ what, stage }) => what !== '' && stages.some(({ id }) => id === stage));
  if (actions.length === 0) return undefined;
  const numbersAt = (stage: string) =>
    actions.filter((action) => action.stage === stage).map(({ number }) => number);
  return {
    drawing: cycle({
      width,
      title: 'The improvement cycle',
      steps: stages.map(({ id, label }) => ({ label, note: actionsInWords(numbersAt(id)) })),
    }),
    table: {
      head: ['Action', 'What will be done', 'Owner', 'Where it stands'],
      rows: actions.map(({ number, what, owner, stage }) => [
        `${number}`,
        what,
        owner,
        stages.find(({ id }) => id === stage)?.label ?? '',
      ]),
    },
  };
}

/** `Action 1`, `Actions 1 and 3`; undefined for none. */
function actionsInWords(numbers: readonly number[]): string | undefined {
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  if (numbers.length === 1) return `Action ${last}`;
  return `Actions ${numbers.slice(0, -1).join(', ')} and ${last}`;
}
