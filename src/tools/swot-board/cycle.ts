import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';
import { drawing, ink, lines, type SvgPart, svg } from '../svg.ts';
import type { Figure } from '../tool.ts';
import { stages } from './boxes.ts';

/** Actions that are listed at a stage before the rest is told as a number. */
const most = 3;

/** The improvement cycle, each action at the stage where it stands. */
export function cycleFigure(values: WorkValues): Figure | undefined {
  const actions = entriesOf(values, 'actions')
    .map((entry, index) => ({
      number: index + 1,
      what: textAt(values, `actions/${entry}/what`).trim(),
      owner: textAt(values, `actions/${entry}/owner`).trim(),
      stage: textAt(values, `actions/${entry}/stage`),
    }))
    .filter(({ what, stage }) => what !== '' && stages.some(({ id }) => id === stage));
  if (actions.length === 0) return undefined;
  const at = (stage: string) => actions.filter((action) => action.stage === stage);
  const told = stages.map(({ id, label }) => {
    const here = at(id).map(({ number, what }) => `action ${number}, ${what}`);
    return `${label}: ${here.length > 0 ? here.join('; ') : 'none'}.`;
  });
  return {
    description: `The improvement cycle: plan, do, check, act, and round again. ${told.join(' ')}`,
    drawing: drawing(
      { width: 640, height: 420 },
      ring(),
      stages.map(({ id, label }, index) => stageBox(label, at(id), index)),
    ),
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

/** The ring through the four boxes, clockwise, with an arrowhead between each two. */
function ring(): SvgPart {
  const heads = [
    'M312 14l14 10-14 10',
    'M620 204l-10 14-10-14',
    'M328 386l-14 10 14 10',
    'M20 216l10-14 10 14',
  ];
  return svg(
    'g',
    { fill: 'none', stroke: ink.main, 'stroke-width': 3 },
    svg('rect', { x: 30, y: 24, width: 580, height: 372, rx: 60 }),
    heads.map((d) => svg('path', { d })),
  );
}

interface Placed {
  readonly number: number;
  readonly what: string;
}

function stageBox(label: string, actions: readonly Placed[], index: number): SvgPart {
  // Clockwise from the top left.
  const right = index === 1 || index === 2;
  const low = index > 1;
  const x = right ? 336 : 4;
  const y = low ? 226 : 44;
  const shown = actions.slice(0, most);
  const rest = actions.length - shown.length;
  return svg(
    'g',
    {},
    svg('rect', {
      x,
      y,
      width: 300,
      height: 150,
      rx: 10,
      fill: actions.length > 0 ? ink.markWash : ink.sheet,
      stroke: ink.line,
      'stroke-width': 1.5,
    }),
    svg(
      'text',
      { x: x + 14, y: y + 28, 'font-weight': 700, 'font-size': 18, fill: ink.text },
      label,
    ),
    shown.map(({ number, what }, row) =>
      lines(
        `${number}  ${what}`,
        { x: x + 14, y: y + 54 + row * 36 },
        { width: 36, most: 2, 'font-size': 14, fill: ink.text },
      ),
    ),
    rest > 0
      ? [
          svg(
            'text',
            { x: x + 210, y: y + 28, 'font-size': 14, fill: ink.soft },
            `and ${rest} more`,
          ),
        ]
      : [],
  );
}
