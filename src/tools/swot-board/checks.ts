import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';
import type { Check, Hint } from '../tool.ts';
import { hasNumber, isNobodyInParticular } from '../wording.ts';
import { type BoxId, boxes } from './boxes.ts';

/** Verbs that plans begin with; few entries of a SWOT do. */
const plans =
  /^(add|appoint|arrange|build|buy|change|create|cut|develop|employ|get|give|hire|improve|introduce|launch|make|offer|open|organise|put|recruit|reduce|set up|start|stop|teach|train|update|write)\b/i;
const outsiders =
  /\b(competitors?|rivals?|economy|inflation|interest rates?|government|the law|legislation|regulations?|the market|new law|the weather|cost of living)\b/i;
const insiders =
  /\b(our (staff|team|training|systems?|website|phones?|prices?|managers?)|we (have|do|are)|staff turnover)\b/i;

const isAction: Check = (values) =>
  entries(
    values,
    boxes.map(({ id }) => id),
  )
    .filter(({ text }) => plans.test(text))
    .map(({ path }) => ({
      path,
      text: 'This reads like an action. What is the fact behind it? The action has its place further down.',
    }));

const isElsewhere: Check = (values) => [
  ...entries(values, ['strengths', 'weaknesses'])
    .filter(({ text }) => outsiders.test(text))
    .map(({ path }) => ({
      path,
      text: 'Would this still be there if you closed tomorrow? Then it is an opportunity or a threat.',
    })),
  ...entries(values, ['opportunities', 'threats'])
    .filter(({ text }) => insiders.test(text))
    .map(({ path }) => ({
      path,
      text: 'You can change this yourselves, so it may be a strength or a weakness.',
    })),
];

const hasNoEvidence: Check = (values) =>
  entries(
    values,
    boxes.map(({ id }) => id),
  )
    .filter(({ at }) => textAt(values, `${at}/evidence`).trim() === '')
    .map(({ at }) => ({
      path: `${at}/evidence`,
      text: 'What shows this? A figure, a complaint, something customers said.',
    }));

const ownerIsNobody: Check = (values) =>
  actionsIn(values)
    .filter((at) => isNobodyInParticular(textAt(values, `${at}/owner`)))
    .map((at) => ({
      path: `${at}/owner`,
      text: 'What belongs to everybody is done by nobody. Name one person or role.',
    }));

const measureIsVague: Check = (values) =>
  actionsIn(values)
    .map((at) => ({ path: `${at}/measure`, measure: textAt(values, `${at}/measure`) }))
    .filter(({ measure }) => measure.trim() !== '' && !hasNumber(measure))
    .map(({ path }) => ({
      path,
      text: 'How would you see it? A number, from now to then, settles it.',
    }));

const dateIsBefore: Check = (values) => {
  const on = textAt(values, 'on');
  return actionsIn(values)
    .map((at) => ({ path: `${at}/by`, by: textAt(values, `${at}/by`) }))
    .filter(({ by }) => on !== '' && by !== '' && by < on)
    .map(({ path }) => ({ path, text: 'This is before the date of the analysis.' }));
};

const areTooMany: Check = (values) =>
  actionsIn(values).length > 4
    ? [
        {
          path: 'actions',
          text: 'More than you can carry out? Two or three that are done beat ten that are not.',
        },
      ]
    : [];

export const swotChecks: readonly Check[] = [
  isAction,
  isElsewhere,
  hasNoEvidence,
  ownerIsNobody,
  measureIsVague,
  dateIsBefore,
  areTooMany,
];

interface BoxEntry {
  readonly at: string;
  readonly path: Hint['path'];
  readonly text: string;
}

/** The filled entries of some boxes. */
function entries(values: WorkValues, ids: readonly BoxId[]): readonly BoxEntry[] {
  return ids.flatMap((id) =>
    entriesOf(values, id)
      .map((entry) => `${id}/${entry}`)
      .map((at) => ({ at, path: `${at}/text`, text: textAt(values, `${at}/text`).trim() }))
      .filter(({ text }) => text !== ''),
  );
}

function actionsIn(values: WorkValues): readonly string[] {
  return entriesOf(values, 'actions').map((entry) => `actions/${entry}`);
}
