import { parse } from 'yaml';
import {
  type AuthoredFile,
  authoredFiles,
  qualificationId,
  qualificationYaml,
  unitFolder,
} from './authored-files.ts';
import type { ExistingContent, ExistingUnit, ExistingUnitData } from './existing.ts';
import type { Imported, ImportedUnit } from './imported.ts';
import { keepStated } from './keep-stated.ts';
import { numberedOf, type Part, planUnit } from './plan-unit.ts';
import { renumberReferences } from './renumber.ts';
import { sameTitle } from './unit-fields.ts';

/** What an import does to a content folder, with every change in words. */
export interface ImportPlan {
  readonly write: readonly AuthoredFile[];
  readonly remove: readonly string[];
  /** For people, in Markdown; empty when the guide says nothing new. */
  readonly difference: string;
  /** The import with the ids that the units have in the folder. */
  readonly imported: Imported;
}

/**
 * Compares an import with what a content folder holds, unit by unit. Our authors' additions stay;
 * lessons, items and tasks follow their criterion to its new number; those of a criterion that is
 * gone are set aside. Nothing changes that the difference does not name.
 */
export function planImport(found: Imported, content: ExistingContent): ImportPlan {
  const pairs = found.units.map((unit) => ({ unit, existing: existingUnit(unit, content) }));
  const imported = withIds(found, pairs);
  const fresh = new Set(
    imported.units
      .filter((_, index) => pairs[index]?.existing === undefined)
      .map((unit) => unit.id),
  );
  const created = authoredFiles(imported).filter((file) => isOfFreshUnit(file, imported, fresh));
  const plans = imported.units.flatMap((unit, index) => {
    const existing = pairs[index]?.existing;
    return existing === undefined ? [] : [planUnit(unit, existing)];
  });
  const qualifications = imported.qualifications.map((one) =>
    planQualification(one, imported, content),
  );
  const unread = content.unread.map(
    ({ path, reason }) => `- \`${path}\` could not be read (${reason}) and is left as it is.`,
  );
  const isNew = content.units.length === 0 && content.qualifications.length === 0;
  const added = isNew
    ? []
    : imported.units
        .filter((unit) => fresh.has(unit.id))
        .map(
          (unit) =>
            `### ${unit.title?.value ?? unit.id}\n\n- **new unit** in \`${unitFolder(unit, imported)}\``,
        );
  const parts = [...qualifications, ...plans];
  const absent = absentUnits(imported, content);
  const write = [
    ...created,
    ...parts.flatMap((part) => part.write),
    ...referencesIn(content, parts),
  ];
  const written = new Set(write.map((file) => file.path));
  return {
    write,
    remove: parts.flatMap((part) => part.remove).filter((path) => !written.has(path)),
    difference: [...parts.map((part) => part.difference), ...added, ...absent, ...unread]
      .filter(Boolean)
      .join('\n\n'),
    imported,
  };
}

/** Units of the qualification that the folder holds and the guide does not. */
function absentUnits(imported: Imported, { units }: ExistingContent): readonly string[] {
  const folders = imported.qualifications.map((one) => `qualifications/${qualificationId(one)}/`);
  const found = new Set(imported.units.map((unit) => unit.id));
  return units
    .filter(
      ({ folder, data }) =>
        !found.has(data.id) && folders.some((start) => folder.startsWith(start)),
    )
    .map(
      ({ folder }) =>
        `- \`${folder}\` is **not in this guide** and is left as it is; see whether the unit was withdrawn.`,
    );
}

/** Glossaries that name criteria by their full id, with the new numbers of all units. */
function referencesIn(
  { others }: ExistingContent,
  parts: readonly Part[],
): readonly AuthoredFile[] {
  return others.flatMap((file) => {
    const changed = parts.reduce(
      (text, { renumbered }) =>
        renumbered === undefined
          ? text
          : renumberReferences(text, renumbered.unit, renumbered.numbers),
      file.text,
    );
    return changed === file.text ? [] : [{ path: file.path, text: changed }];
  });
}

function existingUnit(unit: ImportedUnit, { units }: ExistingContent): ExistingUnit | undefined {
  return (
    units.find(({ data }) => data.urn !== undefined && data.urn === unit.urn?.value) ??
    units.find(
      ({ data }) =>
        data.reference !== undefined &&
        data.reference === unit.reference?.value &&
        !conflicts(data, unit),
    ) ??
    units.find(
      ({ data }) =>
        data.title !== undefined &&
        unit.title !== undefined &&
        sameTitle(data.title, unit.title.value) &&
        !conflicts(data, unit),
    ) ??
    units.find(({ data }) => !conflicts(data, unit) && sharesCriteria(data, unit))
  );
}

function conflicts(data: ExistingUnitData, unit: ImportedUnit): boolean {
  return data.urn !== undefined && unit.urn !== undefined && data.urn !== unit.urn.value;
}

// Most criteria word for word: a unit that neither document names.
function sharesCriteria(data: ExistingUnitData, unit: ImportedUnit): boolean {
  const known = new Set(numberedOf(data).map(({ text }) => text));
  const texts = unit.outcomes.flatMap((outcome) =>
    outcome.criteria.map((criterion) => criterion.text.value),
  );
  return texts.filter((text) => known.has(text)).length * 2 > Math.max(texts.length, known.size);
}

function withIds(
  found: Imported,
  pairs: readonly { unit: ImportedUnit; existing: ExistingUnit | undefined }[],
): Imported {
  const ids = new Map(pairs.map(({ unit, existing }) => [unit.id, existing?.data.id ?? unit.id]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...found,
    units: found.units.map((unit) => ({ ...unit, id: idOf(unit.id) })),
    qualifications: found.qualifications.map((one) => ({
      ...one,
      rules: {
        ...one.rules,
        groups: one.rules.groups.map((group) => ({ ...group, units: group.units.map(idOf) })),
        barred: one.rules.barred.map((pair) => ({
          ...pair,
          value: [idOf(pair.value[0]), idOf(pair.value[1])] as const,
        })),
      },
    })),
  };
}

function isOfFreshUnit(
  { path }: AuthoredFile,
  imported: Imported,
  fresh: ReadonlySet<string>,
): boolean {
  if (path.endsWith('/qualification.yaml')) return false;
  return imported.units.some(
    (unit) => fresh.has(unit.id) && path.startsWith(`${unitFolder(unit, imported)}/`),
  );
}

function planQualification(
  qualification: Imported['qualifications'][number],
  imported: Imported,
  content: ExistingContent,
): Part {
  const path = `qualifications/${qualificationId(qualification)}/qualification.yaml`;
  const members = imported.units.filter((unit) => unit.inQualification).map((unit) => unit.id);
  const text = qualificationYaml(qualification, members);
  const before = content.qualifications.find((one) => one.path === path);
  if (before === undefined) return { write: [{ path, text }], remove: [], difference: '' };
  const kept = keepStated(before.data, parse(text));
  if (kept.changes.length === 0) return { write: [], remove: [], difference: '' };
  return {
    write: [{ path, text: kept.text }],
    remove: [],
    difference: [
      `### Qualification ${qualification.number?.value ?? ''}`,
      '',
      ...kept.changes,
    ].join('\n'),
  };
}
