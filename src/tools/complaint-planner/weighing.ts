import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { filledIn } from '../filled.ts';
import { money } from '../format.ts';
import type { Option } from '../tool.ts';

/** The kinds of solution that the lesson teaches. */
export const kinds: readonly Option[] = [
  { value: 'right', label: 'Put it right' },
  { value: 'money', label: 'Give money back' },
  { value: 'harm', label: 'Make up for the harm' },
  { value: 'explain', label: 'Explain, apologise or offer another way' },
  { value: 'pass', label: 'Pass it on' },
  { value: 'prevent', label: 'Stop it happening again' },
];

/** The solutions to choose from. */
export function solutionOptions(values: WorkValues): readonly Option[] {
  return filledIn(values, 'solutions', 'what').map(({ at, text }) => ({
    value: at.slice(at.indexOf('/') + 1),
    label: shortened(text),
  }));
}

/** Up to 160 characters, cut between words: enough to be read in the document as well. */
function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')} …` : text;
}

/** Ids of the entries of the solutions chosen. */
export function chosenIn(values: WorkValues): readonly string[] {
  const chosen = Object.hasOwn(values, 'chosen') ? values['chosen'] : undefined;
  const offered = new Set(solutionOptions(values).map(({ value }) => value));
  return Array.isArray(chosen)
    ? chosen.filter((id): id is string => typeof id === 'string' && offered.has(id))
    : [];
}

/** What the solutions chosen cost together, beside what may be spent without asking. */
export function costOfChosen(values: WorkValues): string | undefined {
  const chosen = chosenIn(values);
  if (chosen.length === 0) return undefined;
  const costs = chosen.map((id) => numberAt(values, `solutions/${id}/cost`) ?? 0);
  // In pence, so that sums are exact.
  const total = costs.reduce((sum, cost) => sum + Math.round(cost * 100), 0) / 100;
  const limit = numberAt(values, 'authority');
  if (limit === undefined) return money(total);
  return total > limit
    ? `${money(total)}, which is more than the ${money(limit)} that I may give without asking`
    : `${money(total)}, within the ${money(limit)} that I may give without asking`;
}

/** Whether the total of what was chosen is beyond the learner's own authority. */
export function isBeyondAuthority(values: WorkValues): boolean {
  return costOfChosen(values)?.includes('more than') ?? false;
}

/** Whether a text field says something. */
export function says(values: WorkValues, path: string): boolean {
  return textAt(values, path).trim() !== '';
}
