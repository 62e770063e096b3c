import type { DocumentBlock } from '../../domain/document.ts';
import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { blocksOf } from '../document.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import { dateWords } from '../format.ts';
import type { Option, Section } from '../tool.ts';
import { impactInWords } from './impact-words.ts';
import { groups, inUnit, measureAt } from './measures.ts';

interface Parts {
  readonly change: Section;
  readonly chart: Section;
  readonly review: Section;
  readonly techniques: readonly Option[];
}

/** On paper: each measure under its own name, figures with their dates in one line. */
export function impactDocument(parts: Parts, values: WorkValues): readonly DocumentBlock[] {
  const measures = entryPaths(values, 'measures');
  return [
    ...blocksOf([parts.change], values),
    ...(measures.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: 'Before and after' } as const]),
    ...measures.flatMap((at, index) => measureBlocks(parts, values, { at, number: index + 1 })),
    ...blocksOf([parts.chart, parts.review], values),
  ];
}

function measureBlocks(
  { techniques }: Parts,
  values: WorkValues,
  { at, number }: { readonly at: string; readonly number: number },
): readonly DocumentBlock[] {
  const { what, group } = measureAt(values, at);
  const technique = techniques.find(({ value }) => value === textAt(values, `${at}/technique`));
  const facts = [
    { name: 'For whom', text: groups.find(({ value }) => value === group)?.label ?? '' },
    { name: 'Technique', text: technique?.label ?? '' },
    { name: 'How and why', text: wordsAt(values, `${at}/how`) },
    { name: 'Before', text: figureWords(values, at, 'before') },
    { name: 'After', text: figureWords(values, at, 'after') },
    { name: 'People or cases', text: plain(values, `${at}/cases`) },
    { name: 'What became of it', text: impactInWords(values, at) ?? '' },
    { name: 'Said or seen', text: wordsAt(values, `${at}/said`) },
  ].filter(({ text }) => text !== '');
  return [
    { kind: 'heading', level: 3, text: what === '' ? `Measure ${number}` : what },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
  ];
}

/** `62%, on 29 August 2026; where nothing was changed 56%`. */
function figureWords(values: WorkValues, at: string, when: 'before' | 'after'): string {
  const { unit } = measureAt(values, at);
  const figure = numberAt(values, `${at}/${when}`);
  const elsewhere = numberAt(values, `${at}/elsewhere-${when}`);
  const on = textAt(values, `${at}/${when}-on`);
  if (figure === undefined) return plain(values, `${at}/${when}`);
  return [
    inUnit(unit, figure),
    on === '' ? '' : `, on ${dateWords(on)}`,
    elsewhere === undefined ? '' : `; where nothing was changed ${inUnit(unit, elsewhere)}`,
  ].join('');
}

/** A figure as it was entered, also where it cannot be read as one. */
function plain(values: WorkValues, path: string): string {
  const figure = numberAt(values, path);
  return figure === undefined ? wordsAt(values, path) : `${figure}`;
}
