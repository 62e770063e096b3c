import { type Check, listed } from './check.ts';

/** A unit that a centre sets a release code for is one of the course. */
export const unknownUnit: Check = ({ centre, units }) => {
  if (!centre) return [];
  const known = units.map(({ id }) => id);
  return Object.keys(centre.value.release)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      file: centre.file,
      line: centre.lineOf(['release', id]),
      rule: 'unknown-unit',
      message: `A release code is set for \`${id}\`, but the course has ${listed(known)}.`,
      remedy: 'Name a unit of the course, or remove the line.',
    }));
};
