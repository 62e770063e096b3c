import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths, filledIn } from '../filled.ts';
import type { Option } from '../tool.ts';

/** What an entry shows, each with the criterion's own words in mind. */
export const kinds = [
  { id: 'respect', label: 'Treating someone with respect', short: 'respect' },
  { id: 'motivate', label: 'Motivating people to raise service', short: 'motivation' },
  { id: 'together', label: 'Getting people to work together', short: 'working together' },
] as const;

export const kindOptions: readonly Option[] = kinds.map(({ id, label }) => ({ value: id, label }));

/** Whether any entry is of a kind; the questions that belong to it are asked from then on. */
export function hasKind(kind: (typeof kinds)[number]['id']): (values: WorkValues) => boolean {
  return (values) =>
    entriesOf(values, 'entries').some((entry) => textAt(values, `entries/${entry}/kind`) === kind);
}

/** What the log covers so far: kinds, days, moments of pressure, people who could confirm. */
export function covered(values: WorkValues): string | undefined {
  const entries = entryPaths(values, 'entries');
  const chosen = filledIn(values, 'entries', 'kind').map(({ text }) => text);
  if (entries.length === 0 || chosen.length === 0) return undefined;
  const days = new Set(filledIn(values, 'entries', 'on').map(({ text }) => text)).size;
  const pressure = entries.filter((at) => textAt(values, `${at}/pressure`) === 'yes').length;
  const witnessed = filledIn(values, 'entries', 'witness').length;
  return [
    ...kinds.map(({ id, short }) => `${short}: ${chosen.filter((kind) => kind === id).length}`),
    `days: ${days}`,
    `under pressure: ${pressure}`,
    `with someone who could confirm: ${witnessed}`,
  ].join('; ');
}
