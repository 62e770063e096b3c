import { numberAt, textAt, textsAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Check } from '../tool.ts';
import { chosenTechniques, reasonFor, speaksOf, tests } from './techniques.ts';

const isOnlyDescribed: Check = (values) => {
  const chosen = chosenTechniques(values);
  const reasons = chosen.flatMap((own) =>
    tests
      .map(({ id }) => wordsAt(values, `ratings/${own.id}/${reasonFor(id)}`))
      .filter((text) => text !== '')
      .map((text) => chosen.some((other) => other !== own && speaksOf(text, other))),
  );
  return reasons.length >= 4 && !reasons.includes(true)
    ? [
        {
          path: 'ratings',
          text: 'Each technique is described by itself. Set two against each other in one reason: “quicker than …”, “whereas …”.',
        },
      ]
    : [];
};

const areAllTheSame: Check = (values) =>
  chosenTechniques(values)
    .map(({ id }) => ({ id, ratings: ratingsOf(values, id) }))
    .filter(({ ratings }) => ratings.length === tests.length && new Set(ratings).size === 1)
    .map(({ id }) => ({
      path: `ratings/${id}/${tests[0]?.id ?? ''}`,
      text: 'The same on every test. What is it best at, and what does it miss?',
    }));

const doNotTellApart: Check = (values) => {
  const rows = chosenTechniques(values).map(({ id }) => ratingsOf(values, id));
  const complete = rows.filter((row) => row.length === tests.length);
  return complete.length > 1 && new Set(complete.map((row) => row.join())).size === 1
    ? [
        {
          path: 'ratings',
          text: 'All techniques have the same ratings, so the grid does not help to choose. On which test do they differ most?',
        },
      ]
    : [];
};

const standsTwice: Check = (values) => {
  const at = entryPaths(values, 'techniques');
  const names = at.map((path) => textAt(values, `${path}/technique`));
  return at
    .filter((_, index) => {
      const name = names[index] ?? '';
      return name !== '' && name !== 'own' && names.indexOf(name) !== index;
    })
    .map((path) => ({ path: `${path}/technique`, text: 'This technique is in the grid already.' }));
};

const tooManyMatter: Check = (values) =>
  textsAt(values, 'matter').length > 3
    ? [{ path: 'matter', text: 'When everything matters most, nothing does. Choose up to three.' }]
    : [];

const conclusionNamesNone: Check = (values) => {
  const conclusion = wordsAt(values, 'conclusion');
  const chosen = chosenTechniques(values);
  if (conclusion === '' || chosen.length === 0) return [];
  if (!chosen.some((one) => speaksOf(conclusion, one))) {
    return [{ path: 'conclusion', text: 'Which of the techniques would you use?' }];
  }
  return /\b(because|since|as|so|therefore|whereas|while|but|for)\b/i.test(conclusion)
    ? []
    : [{ path: 'conclusion', text: 'Why this one here, and not another? Add your “because”.' }];
};

export const monitoringChecks: readonly Check[] = [
  isOnlyDescribed,
  areAllTheSame,
  doNotTellApart,
  standsTwice,
  tooManyMatter,
  conclusionNamesNone,
];

function ratingsOf(values: WorkValues, technique: string): readonly number[] {
  return tests.flatMap(({ id }) => numberAt(values, `ratings/${technique}/${id}`) ?? []);
}
