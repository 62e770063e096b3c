import type { DocumentBlock } from '../../domain/document.ts';
import { textAt, type WorkValues } from '../../domain/work.ts';
import { blocksOf } from '../document.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import type { Section } from '../tool.ts';
import { answers, tests } from './candidates.ts';

/** On paper the candidates stand in one table, so that they can be compared. */
export function offerDocument(
  sections: readonly Section[],
  values: WorkValues,
): readonly DocumentBlock[] {
  return sections.flatMap((section) => {
    const isCandidates = section.fields.some(({ id }) => id === 'candidates');
    if (!isCandidates) return blocksOf([section], values);
    const rest = { ...section, fields: section.fields.filter(({ id }) => id !== 'candidates') };
    const [heading, ...others] = blocksOf([rest], values);
    const table = candidateTable(values);
    if (!heading) {
      return [...(table.length > 0 ? [titleOf(section)] : []), ...table];
    }
    return [heading, ...table, ...others];
  });
}

function titleOf({ title }: Section): DocumentBlock {
  return { kind: 'heading', level: 2, text: title };
}

function candidateTable(values: WorkValues): readonly DocumentBlock[] {
  const candidates = entryPaths(values, 'candidates');
  if (candidates.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Candidates and their tests',
      head: ['Candidate', 'Benefit', 'Tests', 'What it rests on'],
      rows: candidates.map((at) => [
        wordsAt(values, `${at}/feature`),
        wordsAt(values, `${at}/benefit`),
        testWords(values, at),
        wordsAt(values, `${at}/why`),
      ]),
      rowHeads: true,
    },
  ];
}

/** `Valued: yes. Unique: no.` */
function testWords(values: WorkValues, at: string): string {
  return tests
    .flatMap(({ id, short }) => {
      const answer = answers.find(({ value }) => value === textAt(values, `${at}/${id}`));
      const name = short.charAt(0).toUpperCase() + short.slice(1);
      return answer ? [`${name}: ${answer.label.toLowerCase()}.`] : [];
    })
    .join(' ');
}
