import type { ListField, Section } from './tool.ts';

/** Sections in which one list is said differently on paper from how the form asks for it. */
export function withList(
  sections: readonly Section[],
  id: string,
  change: (list: ListField) => ListField,
): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.kind === 'list' && field.id === id ? change(field) : field,
    ),
  }));
}

/** A list without some of its fields. */
export function without(list: ListField, ...ids: readonly string[]): ListField {
  return { ...list, fields: list.fields.filter((field) => !ids.includes(field.id)) };
}
