import type { PartFeedback } from '../../domain/marking.ts';
import type { AnyResponse } from '../../questions/item.ts';

/**
 * What a marked response showed to be wrong, in the terms of any view: the part (`a`), what was chosen
 * for it (`a=m2`), its place in an order (`a@0`), the text that was typed.
 */
export function ruledOutBy(
  response: AnyResponse,
  feedback: readonly PartFeedback[],
): readonly string[] {
  const wrong = feedback.filter(({ verdict }) => verdict === 'wrong');
  const chosen = Object.values(response).flatMap(chosenIn);
  return wrong.flatMap(({ part }) => [
    part,
    ...chosen.flatMap(([key, sign, value]) => (key === part ? [key + sign + value] : [])),
    ...Object.values(response).filter((value) => typeof value === 'string'),
  ]);
}

type Chosen = readonly [part: string, sign: '=' | '@', value: string];

function chosenIn(field: unknown): readonly Chosen[] {
  if (Array.isArray(field)) {
    return field.map(
      (entry, place): Chosen =>
        Array.isArray(entry)
          ? [String(entry[0]), '=', String(entry[1])]
          : [String(entry), '@', String(place)],
    );
  }
  if (typeof field !== 'object' || field === null) return [];
  return Object.entries(field).map(([part, value]): Chosen => [part, '=', String(value)]);
}
