import { entriesOf, numberAt, textAt, type WorkValues } from '../domain/work.ts';
import { pathOf } from './fields.ts';
import { plainNumber } from './format.ts';
import type { Hint, NumberField, Tool } from './tool.ts';

/** What a tool's checks have to say, and what cannot be read as the number it should be. */
export function hintsIn(tool: Tool, values: WorkValues): readonly Hint[] {
  return [...numberHints(tool, values), ...tool.checks.flatMap((check) => check(values))];
}

function numberHints({ sections }: Tool, values: WorkValues): readonly Hint[] {
  return sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      if (field.kind === 'number') return numberHint(field, values, field.id);
      if (field.kind !== 'list') return [];
      return entriesOf(values, field.id).flatMap((entry) =>
        field.fields.flatMap((inner) =>
          inner.kind === 'number'
            ? numberHint(inner, values, pathOf(`${field.id}/${entry}`, inner.id))
            : [],
        ),
      );
    });
}

function numberHint({ least, most }: NumberField, values: WorkValues, path: string): Hint[] {
  const number = numberAt(values, path);
  if (number === undefined) {
    const isTyped = textAt(values, path).trim() !== '';
    return isTyped ? [{ path, text: 'Write this as a number, such as 1250 or 12.50.' }] : [];
  }
  if (least !== undefined && number < least) {
    return [{ path, text: `This is usually ${plainNumber(least)} or more.` }];
  }
  return most !== undefined && number > most
    ? [{ path, text: `This is usually ${plainNumber(most)} at most.` }]
    : [];
}
