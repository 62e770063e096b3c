import type { DocumentBlock } from '../../domain/document.ts';
import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { blocksOf } from '../document.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Section } from '../tool.ts';
import { ratingsFigure } from './ratings-figure.ts';
import { chosenTechniques, reasonFor, techniques, tests } from './techniques.ts';

interface Parts {
  readonly service: Section;
  readonly choice: Section;
}

/** On paper: each technique described under its name, then one table, a test a row. */
export function comparisonDocument(
  { service, choice }: Parts,
  values: WorkValues,
): readonly DocumentBlock[] {
  const described = entryPaths(values, 'techniques');
  return [
    ...blocksOf([service], values),
    ...(described.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: 'The techniques' } as const]),
    ...described.flatMap((at, index) => techniqueBlocks(values, at, index + 1)),
    ...comparisonTable(values),
    ...blocksOf([choice], values),
  ];
}

function techniqueBlocks(values: WorkValues, at: string, number: number): readonly DocumentBlock[] {
  const listed = techniques.find(({ value }) => value === textAt(values, `${at}/technique`));
  const own = wordsAt(values, `${at}/own`);
  const name = listed?.label ?? (own === '' ? `Technique ${number}` : own);
  const facts = [
    { name: 'How it works', text: wordsAt(values, `${at}/how`) },
    { name: 'What it shows, and what it cannot', text: wordsAt(values, `${at}/shows`) },
    { name: 'Best for', text: wordsAt(values, `${at}/best`) },
  ].filter(({ text }) => text !== '');
  return [
    { kind: 'heading', level: 3, text: name },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
  ];
}

function comparisonTable(values: WorkValues): readonly DocumentBlock[] {
  const chosen = chosenTechniques(values);
  if (chosen.length === 0) return [];
  const figure = ratingsFigure(values);
  return [
    { kind: 'heading', level: 2, text: 'The same tests for all' },
    {
      kind: 'table',
      caption: 'Ratings from 1 to 5, 5 being the best, with reasons',
      head: ['Test', ...chosen.map(({ name }) => name)],
      rows: tests.map(({ id, label }) => [
        label,
        ...chosen.map((technique) => cellOf(values, technique.id, id)),
      ]),
      rowHeads: true,
    },
    ...(figure
      ? [
          {
            kind: 'figure',
            description: figure.drawing.description,
            svg: figure.drawing.svg,
            isInTable: true,
          } as const,
        ]
      : []),
  ];
}

/** `4: Next day`. */
function cellOf(values: WorkValues, technique: string, test: string): string {
  const rating = numberAt(values, `ratings/${technique}/${test}`);
  const reason = wordsAt(values, `ratings/${technique}/${reasonFor(test)}`);
  if (rating === undefined) return reason;
  return reason === '' ? `${rating}` : `${rating}: ${reason}`;
}
