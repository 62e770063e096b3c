import { textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, type Filled, filledAt, filledIn, hintFor } from '../filled.ts';
import type { Check, Hint } from '../tool.ts';
import { isNobodyInParticular } from '../wording.ts';
import {
  hasCardNumber,
  hasInsuranceNumber,
  opinionWord,
  secretIn,
  specialCategoryWord,
} from './personal-data.ts';

const noteFields = ['customer', 'facts', 'agreed', 'next'];

function notes(values: WorkValues): readonly Filled[] {
  return noteFields.flatMap((field) => filledIn(values, 'contacts', field));
}

const holdsNumbers: Check = (values) =>
  notes(values).flatMap(({ path, text }): readonly Hint[] => {
    if (hasCardNumber(text)) {
      return [
        {
          path,
          text: 'This looks like a payment card number. Take it out: a note must not hold one.',
        },
      ];
    }
    return hasInsuranceNumber(text)
      ? [
          {
            path,
            text: 'This looks like a National Insurance number. Does the next reader need it?',
          },
        ]
      : [];
  });

const holdsSecrets: Check = (values) =>
  notes(values).flatMap(({ path, text }) => {
    const word = secretIn(text);
    return word === undefined
      ? []
      : [{ path, text: `“${word}”: a note must never hold one, and nobody should ask for it.` }];
  });

const holdsSensitiveData: Check = (values) =>
  notes(values)
    .filter(({ at }) => textAt(values, `${at}/sensitive`).trim() === '')
    .flatMap(({ path, text }) => {
      const word = specialCategoryWord(text);
      return word === undefined
        ? []
        : [
            {
              path,
              text: `“${word}” may be special category data. Is it needed to serve the customer? Write the arrangement and leave the reason out, or say in this contact why it is needed.`,
            },
          ];
    });

const holdsOpinions: Check = (values) =>
  notes(values).flatMap(({ path, text }) => {
    const word = opinionWord(text);
    return word === undefined
      ? []
      : [
          {
            path,
            text: `“${word}” sounds like a view or a guess. What did you see or hear? The customer may ask for a copy.`,
          },
        ];
  });

const ownedByOne: Check = (values) =>
  hintFor(
    filledIn(values, 'contacts', 'owner'),
    isNobodyInParticular,
    'Two people saw it, and each thought that it was the other’s. Which one owns it?',
  );

const datesThePromise: Check = (values) =>
  entryPaths(values, 'contacts')
    .filter((at) => textAt(values, `${at}/next`).trim() !== '' && textAt(values, `${at}/by`) === '')
    .map((at) => ({ path: `${at}/by`, text: 'By when? A promise needs a date.' }));

const promiseComesLater: Check = (values) =>
  hintFor(
    filledIn(values, 'contacts', 'by'),
    (by, at) => {
      const on = textAt(values, `${at}/on`);
      return on !== '' && by < on;
    },
    'This is before the contact.',
  );

const keepsForEver: Check = (values) =>
  hintFor(
    filledAt(values, 'retention'),
    (text) =>
      /\b(?<!\bnot (?:kept |stored |held )?)(for ?ever|indefinitely|permanently|never deleted?|always keep)\b/i.test(
        text,
      ),
    'Personal data may be kept for as long as it is needed for its purpose and no longer. How long is that, and who says so?',
  );

const consentForAll: Check = (values) =>
  hintFor(
    filledAt(values, 'basis'),
    (text) => /^\W*(we (always )?(ask for|need) )?consent\W*$/i.test(text),
    'Could the customer say no, and you would still have to keep the record? Then consent is not the basis.',
  );

export const contactChecks: readonly Check[] = [
  holdsNumbers,
  holdsSecrets,
  holdsSensitiveData,
  holdsOpinions,
  ownedByOne,
  datesThePromise,
  promiseComesLater,
  keepsForEver,
  consentForAll,
];
