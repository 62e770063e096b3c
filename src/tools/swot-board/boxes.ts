import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';
import type { Option } from '../tool.ts';

export type BoxId = 'strengths' | 'weaknesses' | 'opportunities' | 'threats';

export const boxes: readonly {
  readonly id: BoxId;
  readonly label: string;
  readonly note: string;
  readonly entry: string;
}[] = [
  { id: 'strengths', label: 'Strengths', note: 'Inside, and helps you.', entry: 'strength' },
  { id: 'weaknesses', label: 'Weaknesses', note: 'Inside, and holds you back.', entry: 'weakness' },
  {
    id: 'opportunities',
    label: 'Opportunities',
    note: 'Outside, and you could use it.',
    entry: 'opportunity',
  },
  { id: 'threats', label: 'Threats', note: 'Outside, and could harm you.', entry: 'threat' },
];

/** The stages of the improvement cycle, in their order. */
export const stages = [
  { id: 'plan', label: 'Plan' },
  { id: 'do', label: 'Do' },
  { id: 'check', label: 'Check' },
  { id: 'act', label: 'Act' },
] as const;

/** The filled entries of some boxes; `weaknesses/e1` is the value of the first weakness. */
export function entryOptions(values: WorkValues, ids: readonly BoxId[]): readonly Option[] {
  return boxes
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, entry: name }) =>
      entriesOf(values, id)
        .map((entry) => ({ value: `${id}/${entry}`, text: textAt(values, `${id}/${entry}/text`) }))
        .filter(({ text }) => text.trim() !== '')
        .map(({ value, text }) => ({ value, label: `${capital(name)}: ${text}` })),
    );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
