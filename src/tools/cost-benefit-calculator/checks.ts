import { numberAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Check } from '../tool.ts';
import {
  everyAt,
  flowAt,
  hasFlows,
  monthsOf,
  optionsIn,
  ownOf,
  type PromotionOption,
  type Side,
} from './read-options.ts';
import { comparedIn, pounds } from './results.ts';

const wholePrice = /\b(sales?|takings|revenue|turnover|income|receipts|price|sold)\b/i;
const whatIsLeft =
  /\b(margins?|profits?|left|net|after costs?|surplus|gross profit|contribution)\b/i;
const work =
  /\b(staff|time|hours?|wages?|pay|overtime|salar(y|ies)|labour|rota|shifts?|people|advisers?|assistants?|managers?|team|volunteers?|work(ers?)?|designers?|colleagues?)\b/i;

const isWholePrice: Check = (values) =>
  entryPaths(values, 'benefits')
    .map((at) => ({ path: `${at}/what`, what: wordsAt(values, `${at}/what`) }))
    .filter(({ what }) => wholePrice.test(what) && !whatIsLeft.test(what))
    .map(({ path }) => ({
      path,
      text: 'Is this the whole price? Count what is left of it once the product itself is paid for, and say “margin” so that others can see it.',
    }));

const hasOneSide: Check = (values) =>
  optionsIn(values)
    .filter(hasFlows)
    .flatMap((option) => {
      if (option.prospect.costs.length === 0) return [lacking(option, 'costs')];
      return option.prospect.benefits.length === 0 ? [lacking(option, 'benefits')] : [];
    });

function lacking({ name }: PromotionOption, side: Side) {
  return {
    path: side,
    text: `“${name}” has no ${side} yet, so it cannot be compared with the others.`,
  };
}

const forgetsTime: Check = (values) =>
  optionsIn(values)
    .map(({ at, name }) => ({ name, own: ownOf(values, 'costs', at) }))
    .filter(({ own }) => own.length > 0 && !own.some((at) => saysWork(values, at)))
    .map(({ name }) => ({
      path: 'costs',
      text: `Whose time does “${name}” take? It is a cost, even if no bill comes for it.`,
    }));

function saysWork(values: WorkValues, at: string): boolean {
  return work.test(`${wordsAt(values, `${at}/what`)} ${wordsAt(values, `${at}/basis`)}`);
}

const isOutsidePeriod: Check = (values) => {
  const months = monthsOf(values);
  return allAmounts(values)
    .filter((at) => flowAt(values, at).length > 0)
    .flatMap((at) => {
      const every = everyAt(values, at);
      if (every === 'year' && months % 12 !== 0) {
        return [
          {
            path: `${at}/every`,
            text: `Only full years count, and ${months} months hold ${Math.floor(months / 12)}. Give the amount each month, or choose a period of whole years.`,
          },
        ];
      }
      const after = numberAt(values, `${at}/after`) ?? 0;
      return every === 'once' && after > months
        ? [{ path: `${at}/after`, text: `This is after the ${months} months you are looking at.` }]
        : [];
    });
};

const rateLooksOdd: Check = (values) => {
  const rate = numberAt(values, 'rate');
  if (rate === undefined || rate === 0 || (rate >= 0.25 && rate <= 30)) return [];
  return [
    {
      path: 'rate',
      text: 'A discount rate is given in per cent a year: 8 for eight per cent. Most lie between 2 and 15.',
    },
  ];
};

const isOverBudget: Check = (values) => {
  const budget = numberAt(values, 'budget');
  if (budget === undefined) return [];
  return comparedIn(values)
    .filter(({ outcome }) => outcome.costs > Math.round(budget * 100))
    .map(({ option, outcome }) => ({
      path: 'budget',
      text: `“${option.name}” costs ${pounds(outcome.costs)}, which is more than the budget. Could it be done on a smaller scale?`,
    }));
};

/** Another option does better on both counts, and the reason does not speak of it. */
const isNotTheBest: Check = (values) => {
  const compared = comparedIn(values);
  const chosen = compared.find(({ option }) => option.at === wordsAt(values, 'choice'));
  const reason = wordsAt(values, 'reason').toLowerCase();
  if (!chosen || reason === '') return [];
  return compared
    .filter(
      ({ outcome, option }) =>
        outcome.net > chosen.outcome.net &&
        (outcome.ratio ?? 0) > (chosen.outcome.ratio ?? 0) &&
        !reason.includes(option.name.toLowerCase()),
    )
    .slice(0, 1)
    .map(({ option }) => ({
      path: 'reason',
      text: `“${option.name}” brings more for less. There may be a good reason not to choose it: which?`,
    }));
};

const riskIsNotNamed: Check = (values) => {
  const chosen = comparedIn(values).find(({ option }) => option.at === wordsAt(values, 'choice'));
  const reason = wordsAt(values, 'reason');
  if (!chosen || reason === '' || chosen.lower.net >= 0) return [];
  return /\b(risks?|fall|falls|lower|fewer|less|if|guess|estimate[ds]?|trial|small(er)?)\b/i.test(
    reason,
  )
    ? []
    : [
        {
          path: 'reason',
          text: 'With benefits a fifth lower this option makes a loss. What makes you sure of them, or how could you try it on a small scale first?',
        },
      ];
};

export const costBenefitChecks: readonly Check[] = [
  isWholePrice,
  hasOneSide,
  forgetsTime,
  isOutsidePeriod,
  rateLooksOdd,
  isOverBudget,
  isNotTheBest,
  riskIsNotNamed,
];

function allAmounts(values: WorkValues): readonly string[] {
  return [...entryPaths(values, 'costs'), ...entryPaths(values, 'benefits')];
}
