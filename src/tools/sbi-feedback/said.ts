import { textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths } from '../filled.ts';

/** The feedback as one would say it: situation, behaviour, impact, question. */
export function saidAloud(values: WorkValues, at: string): string | undefined {
  const parts = ['situation', 'behaviour', 'impact', 'question'].map((field) =>
    textAt(values, `${at}/${field}`).trim(),
  );
  return parts.some((part) => part === '') ? undefined : `“${parts.map(asSentence).join(' ')}”`;
}

/** How much feedback of each kind there is. */
export function tally(values: WorkValues): string | undefined {
  const count = (kind: string) =>
    entryPaths(values, 'feedback').filter((at) => textAt(values, `${at}/type`) === kind).length;
  const praise = count('praise');
  const improve = count('improve');
  return praise + improve === 0
    ? undefined
    : `${praise} praise, ${improve} ${improve === 1 ? 'point' : 'points'} to improve`;
}

function asSentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/.test(first) ? first : `${first}.`;
}
