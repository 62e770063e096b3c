import type { DocumentBlock } from '../../domain/document.ts';
import { textAt, type WorkValues } from '../../domain/work.ts';
import { blocksOf } from '../document.ts';
import { entryPaths, wordsAt } from '../entries.ts';
import type { Section } from '../tool.ts';
import { methods } from './areas.ts';
import { gapInWords } from './audit-figure.ts';

interface Parts {
  readonly role: Section;
  readonly picture: Section;
}

/** On paper: the picture first, then the evidence and what is done about each gap, as tables. */
export function auditDocument(
  { role, picture }: Parts,
  values: WorkValues,
): readonly DocumentBlock[] {
  const skills = entryPaths(values, 'skills');
  return [
    ...blocksOf([role, picture], values),
    ...(skills.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Behind the ratings' } as const,
          evidenceTable(values, skills),
          methodTable(values, skills),
        ]),
  ];
}

function evidenceTable(values: WorkValues, skills: readonly string[]): DocumentBlock {
  return {
    kind: 'table',
    caption: 'Evidence and feedback',
    head: ['Area', 'Evidence', 'Feedback from', 'Where the ratings lie apart'],
    rows: skills.map((at) => [
      `${wordsAt(values, `${at}/area`)}${kindWords(textAt(values, `${at}/kind`))}`,
      wordsAt(values, `${at}/evidence`),
      wordsAt(values, `${at}/who`),
      wordsAt(values, `${at}/apart`),
    ]),
    rowHeads: true,
  };
}

function kindWords(kind: string): string {
  return kind === 'skill' || kind === 'knowledge' ? ` (${kind})` : '';
}

function methodTable(values: WorkValues, skills: readonly string[]): DocumentBlock {
  return {
    kind: 'table',
    caption: 'What is done about it',
    head: ['Area', 'Gap', 'Way to develop', 'What exactly, and with whom'],
    rows: skills.map((at) => [
      wordsAt(values, `${at}/area`),
      gapInWords(values, at) ?? '–',
      methods.find(({ value }) => value === textAt(values, `${at}/method`))?.label ?? '–',
      wordsAt(values, `${at}/how`),
    ]),
    rowHeads: true,
  };
}
