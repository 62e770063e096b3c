import type { DocumentBlock } from '../../domain/document.ts';
import { textAt, type WorkValues } from '../../domain/work.ts';
import { blocksOf } from '../document.ts';
import { entryPaths, wordsAt } from '../filled.ts';
import { gapOf, ratingsAt } from '../skill-gaps.ts';
import type { Section } from '../tool.ts';
import { methods } from './areas.ts';
import { gapInWords } from './audit-figure.ts';

interface Parts {
  readonly role: Section;
  readonly picture: Section;
}

/** On paper: evidence and what is done about each gap as tables, then the picture. */
export function auditDocument(
  { role, picture }: Parts,
  values: WorkValues,
): readonly DocumentBlock[] {
  const skills = entryPaths(values, 'skills');
  const worked = skills.filter((at) => isWorkedOn(values, at));
  return [
    ...blocksOf([role], values),
    ...(skills.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Skills and knowledge' } as const,
          evidenceTable(values, skills),
        ]),
    ...(worked.length === 0 ? [] : [methodTable(values, worked)]),
    ...blocksOf([picture], values),
  ];
}

function isWorkedOn(values: WorkValues, at: string): boolean {
  return (gapOf(ratingsAt(values, at)) ?? 0) > 0 || wordsAt(values, `${at}/how`) !== '';
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
