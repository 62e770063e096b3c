import type { UnitFields } from './unit-fields.ts';

/**
 * A proposed id: the awarding body's reference (`ccs14`), else the title's words, else the URN,
 * else the file's name; lower-case words with hyphens, at most 40 characters, unique.
 */
export function unitId(
  fields: Pick<UnitFields, 'reference' | 'title' | 'urn'>,
  file: string,
  taken: ReadonlySet<string>,
): string {
  const reference = fields.reference?.value;
  const base =
    slug(reference !== undefined && /[a-z]/i.test(reference) ? reference : '') ||
    slug(fields.title?.value ?? '') ||
    slug(reference === undefined ? '' : `unit-${reference}`) ||
    slug(fields.urn?.value ?? '') ||
    slug(file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')) ||
    'unit';
  return unique(base, taken);
}

function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = '';
  for (const word of words) {
    if (id.length + word.length + 1 > 36) break;
    id = id === '' ? word : `${id}-${word}`;
  }
  return id || (words[0] ?? '').slice(0, 36);
}

function unique(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
