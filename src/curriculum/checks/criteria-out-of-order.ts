import type { AuthoredUnit } from '../authored.ts';
import type { Document } from '../material.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import type { Check } from './check.ts';

/** Outcomes run 1, 2, 3 and the criteria of the second 2.1, 2.2: a gap is a lost criterion. */
export const criteriaOutOfOrder: Check = (material) =>
  material.units.flatMap(({ unit }) => (unit ? inUnit(unit) : []));

function inUnit({ file, value, lineOf }: Document<AuthoredUnit>): readonly Problem[] {
  const expected = value.outcomes.flatMap((outcome, index) => {
    const path: Path = ['outcomes', index];
    return [
      { path, found: outcome.number, due: `${index + 1}` },
      ...outcome.criteria.map(({ number }, place) => ({
        path: [...path, 'criteria', place],
        found: number,
        due: `${index + 1}.${place + 1}`,
      })),
    ];
  });
  return expected
    .filter(({ found, due }) => found !== due)
    .map(({ path, found, due }) => ({
      file,
      line: lineOf([...path, 'number']),
      rule: 'criteria-out-of-order',
      message: `${found} stands where ${due} is due: one is missing, repeated or out of place.`,
      remedy: 'Number outcomes and criteria as the specification does, without gaps.',
    }));
}
