import { textAt, type WorkValues } from '../../domain/work.ts';
import { dateWords } from '../format.ts';

/** An action as one would agree it aloud; undefined while a part of it is empty. */
export function inOneSentence(values: WorkValues, at: string): string | undefined {
  const [action = '', measure = '', help = ''] = ['action', 'measure', 'help'].map((field) =>
    textAt(values, `${at}/${field}`)
      .trim()
      .replace(/[.;]+$/, ''),
  );
  const by = dateWords(textAt(values, `${at}/by`));
  if ([action, measure, help, by].some((part) => part === '')) return undefined;
  return `By ${by}: ${action}. We will know by this: ${measure}. Help: ${help}.`;
}
