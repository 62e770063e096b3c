import type { WorkValues } from '../../domain/work.ts';
import { entryPaths, wordsAt } from '../filled.ts';

/** What most roles with customers need. */
const areas: readonly { readonly area: string; readonly kind: 'skill' | 'knowledge' }[] = [
  { area: 'Listening and asking questions', kind: 'skill' },
  { area: 'Explaining clearly, face to face or on the phone', kind: 'skill' },
  { area: 'Writing to customers', kind: 'skill' },
  { area: 'Handling complaints', kind: 'skill' },
  { area: 'Staying calm under pressure', kind: 'skill' },
  { area: 'Working with colleagues', kind: 'skill' },
  { area: 'Products and services', kind: 'knowledge' },
  { area: 'Procedures and systems', kind: 'knowledge' },
  { area: 'Law and data protection', kind: 'knowledge' },
];

/** The usual areas that are not in the audit yet, as entries. */
export function usualAreas(values: WorkValues): readonly Readonly<Record<string, string>>[] {
  const there = new Set(
    entryPaths(values, 'skills').map((at) => wordsAt(values, `${at}/area`).toLowerCase()),
  );
  return areas.filter(({ area }) => !there.has(area.toLowerCase())).map((one) => ({ ...one }));
}

/** The steps of the rating, the least first. */
export const ratingSteps = [
  'New to me',
  'I can do it with help',
  'I can do everyday cases alone',
  'I can do difficult cases too',
  'I can teach it to others',
] as const;

export const importanceSteps = ['Useful', 'Important', 'Essential'] as const;

export const methods = [
  { value: 'course', label: 'Course, guide or e-learning' },
  { value: 'shadowing', label: 'Shadowing a colleague' },
  { value: 'coaching', label: 'Coaching or role play' },
  { value: 'task', label: 'A harder task, or a swap with another team' },
  { value: 'mentoring', label: 'Mentoring' },
  { value: 'reading', label: 'Reading, videos, a professional body' },
  { value: 'practice', label: 'Practice with feedback, a little each day' },
] as const;
