import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';
import { wordsAt } from '../filled.ts';
import type { AxisPlace } from '../tool.ts';

/** Techniques to choose from, and the words by which another reason may speak of them. */
export const techniques: readonly {
  readonly value: string;
  readonly label: string;
  readonly spokenOf: RegExp;
}[] = [
  { value: 'survey', label: 'Survey', spokenOf: /\b(surveys?|questionnaires?|CSAT|NPS|CES)\b/i },
  {
    value: 'focus-group',
    label: 'Focus group or interviews',
    spokenOf: /\b((focus )?groups?|interviews?)\b/i,
  },
  { value: 'mystery', label: 'Mystery shopping', spokenOf: /\bmystery\b|\bshoppers?\b/i },
  {
    value: 'calls',
    label: 'Call monitoring or observation',
    spokenOf: /\b(calls?|listening in|observ\w+|watching|coach(es)?)\b/i,
  },
  { value: 'journey', label: 'Journey mapping', spokenOf: /\b(journeys?|maps?|mapping)\b/i },
  {
    value: 'complaints',
    label: 'Complaints and compliments',
    spokenOf: /\b(complain(ts?|ers?)|compliments?|the log)\b/i,
  },
  {
    value: 'social',
    label: 'Social listening',
    spokenOf: /\b(social|online reviews?|posts)\b/i,
  },
  {
    value: 'figures',
    label: 'Operational figures and KPIs',
    spokenOf: /\b(figures|KPIs?|waiting times)\b/i,
  },
  { value: 'benchmark', label: 'Benchmarking', spokenOf: /\b(benchmark\w*|UKCSI|index)\b/i },
];

/** The five tests; 5 is always the best a technique can do. */
export const tests: readonly (AxisPlace & { readonly asks: string })[] = [
  { id: 'cost', label: 'Cost', asks: '5 is cheap in money and time' },
  { id: 'speed', label: 'Speed', asks: '5 tells you within minutes' },
  { id: 'depth', label: 'Depth', asks: '5 tells you why' },
  { id: 'coverage', label: 'Coverage', asks: '5 reaches every kind of customer' },
  {
    id: 'fairness',
    label: 'Fairness',
    asks: '5 gives a picture that is not bent by who takes part',
  },
];

/** The column in which a rating on this test is given its reason. */
export function reasonFor(test: string): string {
  return `${test}-why`;
}

export interface ChosenTechnique {
  /** Its entry: the row in the grid. */
  readonly id: string;
  readonly name: string;
  readonly spokenOf: RegExp | undefined;
}

/** The techniques that the learner chose, in their order. */
export function chosenTechniques(values: WorkValues): readonly ChosenTechnique[] {
  return entriesOf(values, 'techniques').flatMap((id) => {
    const at = `techniques/${id}`;
    const value = textAt(values, `${at}/technique`);
    const listed = techniques.find((one) => one.value === value);
    const name = value === 'own' ? wordsAt(values, `${at}/own`) : (listed?.label ?? '');
    return name === '' ? [] : [{ id, name, spokenOf: listed?.spokenOf }];
  });
}

/** Whether a text speaks of a technique, by its full name or by a word for it. */
export function speaksOf(text: string, { name, spokenOf }: ChosenTechnique): boolean {
  return text.toLowerCase().includes(name.toLowerCase()) || (spokenOf?.test(text) ?? false);
}

/** The rows of the grid. */
export function techniqueRows(values: WorkValues): readonly AxisPlace[] {
  return chosenTechniques(values).map(({ id, name }) => ({ id, label: name }));
}
