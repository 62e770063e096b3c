import { numberAt, textAt } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Check } from '../tool.ts';
import { groups, measuresIn } from './measures.ts';

/** Below so many cases a percentage moves by several points with every single one. */
const fewest = 30;

const groupIsLeftOut: Check = (values) => {
  const there = new Set(measuresIn(values).map(({ group }) => group));
  there.delete('');
  const missing = groups.filter(({ value }) => !there.has(value));
  return there.size === 0 || missing.length === 0
    ? []
    : [
        {
          path: 'measures',
          text: `Nothing so far about ${missing.map(({ label }) => label.toLowerCase()).join(' or ')}. What did the change do there?`,
        },
      ];
};

const hasNoBaseline: Check = (values) =>
  measuresIn(values)
    .filter(({ before, after }) => before === undefined && after !== undefined)
    .map(({ at }) => ({
      path: `${at}/before`,
      text: 'Without a “before” no difference shows. Could it be rebuilt from old records? Then say that you did.',
    }));

const isOnFewCases: Check = (values) =>
  entryPaths(values, 'measures').flatMap((at) => {
    const cases = numberAt(values, `${at}/cases`);
    const isPercent = textAt(values, `${at}/unit`) === 'percent';
    return isPercent && cases !== undefined && cases < fewest
      ? [
          {
            path: `${at}/cases`,
            text: `With ${cases} ${cases === 1 ? 'case' : 'cases'} one more or less moves a percentage by several points. Give the numbers themselves, such as 7 of 12, or wait for more.`,
          },
        ]
      : [];
  });

const datesDoNotFit: Check = (values) => {
  const changed = textAt(values, 'since');
  if (changed === '') return [];
  return entryPaths(values, 'measures').flatMap((at) => {
    const before = textAt(values, `${at}/before-on`);
    const after = textAt(values, `${at}/after-on`);
    return [
      ...(before !== '' && before > changed
        ? [
            {
              path: `${at}/before-on`,
              text: 'This baseline was taken after the change began, so some of its effect may be in it.',
            },
          ]
        : []),
      ...(after !== '' && after < changed
        ? [{ path: `${at}/after-on`, text: 'This is before the change.' }]
        : []),
    ];
  });
};

const oneTechniqueForAll: Check = (values) => {
  const used = entryPaths(values, 'measures')
    .map((at) => textAt(values, `${at}/technique`))
    .filter((technique) => technique !== '');
  return used.length >= 3 && new Set(used).size === 1
    ? [
        {
          path: 'measures',
          text: 'One technique for all three groups? None of them sees everything.',
        },
      ]
    : [];
};

const saysItWasTheChange: Check = (values) => {
  const isCompared = measuresIn(values).some(({ elsewhere }) => elsewhere !== undefined);
  return !isCompared &&
    /\b(prove[sdn]?|proof|definitely|undoubtedly|without (a )?doubt|only because of)\b/i.test(
      wordsAt(values, 'conclusion'),
    )
    ? [
        {
          path: 'conclusion',
          text: 'It came after the change, which does not yet show that it came from it. What would have happened anyway?',
        },
      ]
    : [];
};

export const changeImpactChecks: readonly Check[] = [
  groupIsLeftOut,
  hasNoBaseline,
  isOnFewCases,
  datesDoNotFit,
  oneTechniqueForAll,
  saysItWasTheChange,
];
