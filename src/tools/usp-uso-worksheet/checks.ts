import { textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Check } from '../tool.ts';
import {
  absoluteIn,
  canBeChecked,
  claimsToBeOnly,
  isOnlyManners,
  isPriceOnly,
  isProof,
  superlativeIn,
} from './offer-wording.ts';

/** A hint at a field that has something in it, while a rule finds a fault in its text. */
function inField(
  path: string,
  fault: (text: string, values: WorkValues) => string | undefined,
): Check {
  return (values) => {
    const text = wordsAt(values, path);
    const found = text === '' ? undefined : fault(text, values);
    return found === undefined ? [] : [{ path, text: found }];
  };
}

const claimsWithoutProof = (path: string, proof: string) =>
  inField(path, (text, values) => {
    const word = superlativeIn(text);
    if (word !== undefined && !isProof(wordsAt(values, proof))) {
      return `“${word}” is what everybody says. What exactly is it, and what proves it?`;
    }
    return claimsToBeOnly(text) && !isProof(wordsAt(values, proof))
      ? 'The only one? Say what you compared it with and when, and look again before it is used.'
      : undefined;
  });

const isOnlyThePrice = inField('usp', (text) =>
  isPriceOnly(text)
    ? 'A price is easy to beat. What do these customers get that they cannot get elsewhere?'
    : undefined,
);

const isGoodManners = inField('uso', (text) =>
  isOnlyManners(text)
    ? 'Competitors mean to be that as well. What do you do, for whom, by when, that they do not?'
    : undefined,
);

const cannotBeChecked = inField('uso', (text) =>
  !isOnlyManners(text) && !canBeChecked(text)
    ? 'How could a customer tell that it was kept? Say what, by when, or what follows if it is missed.'
    : undefined,
);

const hasNoLimit = inField('uso', (text, values) => {
  const word = absoluteIn(text);
  return word !== undefined && wordsAt(values, 'limits') === ''
    ? `“${word}” has no exception. Could it be kept on your worst day? Say where the limit is.`
    : undefined;
});

/** A feature that answers `so what?` with itself. */
const isStillFeature: Check = (values) =>
  entryPaths(values, 'candidates')
    .map((at) => ({
      path: `${at}/benefit`,
      feature: wordsAt(values, `${at}/feature`).toLowerCase(),
      benefit: wordsAt(values, `${at}/benefit`).toLowerCase(),
    }))
    .filter(({ feature, benefit }) => feature !== '' && feature === benefit)
    .map(({ path }) => ({
      path,
      text: 'This is the feature again. So what does it do for the customer?',
    }));

/** What customers do not value, what others have too or what cannot be proved sells nothing. */
const failsItsTests: Check = (values) => {
  const chosen = textAt(values, 'chosen');
  const failed = ['valued', 'unique', 'provable'].some(
    (test) => textAt(values, `${chosen}/${test}`) === 'no',
  );
  return chosen !== '' && failed
    ? [
        {
          path: 'chosen',
          text: 'This candidate fails one of your own tests. Is there another that passes, or can this one be mended?',
        },
      ]
    : [];
};

export const uspUsoChecks: readonly Check[] = [
  claimsWithoutProof('usp', 'usp-proof'),
  claimsWithoutProof('uso', 'uso-proof'),
  isOnlyThePrice,
  isGoodManners,
  cannotBeChecked,
  hasNoLimit,
  isStillFeature,
  failsItsTests,
];
