import * as v from 'valibot';
import { parse } from 'yaml';
import type { AuthoredFile, Editorial } from './authored-files.ts';

// Read loosely: a field this importer does not know is left as it is, and the content check is strict.
const unitShape = v.looseObject({
  id: v.string(),
  title: v.optional(v.string()),
  workingTitle: v.optional(v.string()),
  reference: v.optional(v.string()),
  urn: v.optional(v.string()),
  level: v.optional(v.number()),
  credit: v.optional(v.number()),
  guidedLearning: v.optional(v.number()),
  summary: v.optional(v.string()),
  assessment: v.optional(v.string()),
  introduction: v.optional(v.string()),
  complete: v.optional(v.boolean()),
  outcomes: v.array(
    v.looseObject({
      number: v.string(),
      text: v.optional(v.string(), ''),
      criteria: v.array(
        v.looseObject({
          number: v.string(),
          text: v.string(),
          kind: v.optional(v.picklist(['knowledge', 'performance'])),
          note: v.optional(v.string()),
        }),
      ),
    }),
  ),
});

export type ExistingUnitData = v.InferOutput<typeof unitShape>;

/** A unit that stands in the content folder, with the files that are attached to its criteria. */
export interface ExistingUnit {
  /** Relative to the content folder. */
  readonly folder: string;
  readonly data: ExistingUnitData;
  readonly files: readonly AuthoredFile[];
}

export interface ExistingContent {
  readonly units: readonly ExistingUnit[];
  /** `qualification.yaml` files, parsed. */
  readonly qualifications: readonly {
    readonly path: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
  /** Files outside units that may name criteria: glossaries. */
  readonly others: readonly AuthoredFile[];
  /** Files that could not be understood, with the reason. They are left alone. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/** Understands the files of a content folder as far as an import needs them. */
export function readContent(files: readonly AuthoredFile[]): ExistingContent {
  const units: ExistingUnit[] = [];
  const unread: { path: string; reason: string }[] = [];
  for (const file of files.filter(({ path }) => /(?:^|\/)unit\.yaml$/.test(path))) {
    const unit = v.safeParse(unitShape, parseYaml(file.text));
    if (unit.success) units.push(existingUnit(file.path, unit.output, files));
    else unread.push({ path: file.path, reason: unit.issues[0].message });
  }
  return {
    units,
    qualifications: files.flatMap(existingQualification),
    others: files.filter((file) => file.path.startsWith('glossary/')),
    unread,
  };
}

function existingQualification({ path, text }: AuthoredFile): ExistingContent['qualifications'] {
  const data = path.endsWith('/qualification.yaml') ? parseYaml(text) : undefined;
  return isRecord(data) ? [{ path, data }] : [];
}

function parseYaml(text: string): unknown {
  try {
    return parse(text) ?? {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function existingUnit(
  path: string,
  data: ExistingUnitData,
  files: readonly AuthoredFile[],
): ExistingUnit {
  const folder = path.replace(/\/?unit\.yaml$/, '');
  return {
    folder,
    data,
    files: files.filter((file) => file.path.startsWith(`${folder}/`) && file.path !== path),
  };
}

/** The number of the criterion that a file of a unit is about: `1.2` for `items/1.2.yaml`. */
export function criterionOfFile(unit: ExistingUnit, file: AuthoredFile): string | undefined {
  const rest = file.path.slice(unit.folder.length + 1);
  return /^(?:lessons|items|tasks|guidance)\/(\d+\.\d+)(?:-|\.)/.exec(rest)?.[1];
}

/** What our authors added, under the numbers that its criteria have now. */
export function editorialOf(
  unit: ExistingUnit,
  renumbered: ReadonlyMap<string, string>,
): Editorial {
  const criteria = unit.data.outcomes.flatMap((outcome) => outcome.criteria);
  const kept = criteria.flatMap((criterion) => {
    const number = renumbered.get(criterion.number);
    return number === undefined ? [] : [{ ...criterion, number }];
  });
  return {
    workingTitle: unit.data.workingTitle,
    introduction: unit.data.introduction,
    complete: unit.data.complete,
    kinds: new Map(
      kept.flatMap(({ number, kind }) => (kind === undefined ? [] : [[number, kind] as const])),
    ),
    notes: new Map(
      kept.flatMap(({ number, note }) => (note === undefined ? [] : [[number, note] as const])),
    ),
  };
}
