import { checkListing, checkQualification } from './check-qualification.ts';
import { checkUnit } from './check-unit.ts';
import { type PlacedUnit, readRules } from './combination.ts';
import { judge, type UnitDraft } from './draft.ts';
import { type Finding, GuideProblem } from './finding.ts';
import { withListingColumns } from './flat-listing.ts';
import { readHtml } from './html-rows.ts';
import type { Imported, ImportedUnit } from './imported.ts';
import { type LabelHit, readLabels } from './label-hits.ts';
import { assertReadable, normalise } from './normalise.ts';
import { readQualification } from './qualification.ts';
import { readRunningHeaders } from './repeated.ts';
import { withoutRepeated } from './repeated-units.ts';
import type { Row } from './row.ts';
import { bounded, rowsOf } from './rows.ts';
import { type ListedUnit, readStructure, type Structure } from './structure.ts';
import { tokensOf } from './tokens.ts';
import { importedUnit, leftovers } from './unit.ts';
import { type UnitFields, unitFields, unitHits } from './unit-fields.ts';
import { unitId } from './unit-id.ts';
import { readUnits } from './unit-reader.ts';

/** A guide's text, taken from its file. */
export interface Guide {
  /** Name for messages: the file's. */
  readonly file: string;
  readonly text: string;
  /** `html` for whole pages and what a DOCX became. */
  readonly format?: 'text' | 'html' | undefined;
}

/**
 * Imports one or more guides: units, their outcomes and criteria, the qualification, and what a
 * person should look at. Nothing is invented; what looks like a criterion and is not used is listed.
 *
 * @throws GuideProblem when a guide is empty, binary, too large, or holds no criteria.
 */
export function importGuides(guides: readonly Guide[]): Imported {
  const taken = new Set<string>();
  const results = guides.map((guide) => importGuide(guide, taken));
  return {
    qualifications: results.flatMap((result) => result.qualifications),
    units: results.flatMap((result) => result.units),
    findings: results.flatMap((result) => result.findings),
  };
}

function importGuide(guide: Guide, taken: Set<string>): Imported {
  const { file, text } = guide;
  assertReadable(text, file);
  const rows = withListingColumns(rowsOfGuide(guide));
  const structure = readStructure(rows);
  const labels = readLabels(rows, structure.rows);
  const tokens = tokensOf(rows, {
    labels,
    listings: structure.rows,
    headers: readRunningHeaders(rows),
  });
  const drafts = readUnits(tokens);
  const { kept: accepted, findings: repeated } = withoutRepeated(drafts.filter(isUnit), file);
  const built = accepted.map((draft) => buildUnit(draft, structure, { file, taken }));
  const rejected = drafts
    .filter((draft) => !isUnit(draft))
    .flatMap((draft) => rejectedFindings(draft, file));
  if (built.length === 0) throw noCriteria(file, rejected);
  const hits = qualificationHits(labels.hits, accepted);
  const whole = buildQualification({ rows, structure, built, hits, file, text });
  return {
    ...whole,
    findings: [
      ...whole.findings,
      ...built.flatMap((one) => one.findings),
      ...repeated,
      ...rejected,
    ],
  };
}

function rowsOfGuide({ file, text, format }: Guide): readonly Row[] {
  return format === 'html'
    ? bounded(readHtml(text, { line: 1, file }))
    : rowsOf(normalise(text), file);
}

function isUnit(draft: UnitDraft): boolean {
  return judge(draft).accepted;
}

interface Built {
  readonly draft: UnitDraft;
  readonly unit: ImportedUnit;
  readonly fields: UnitFields;
  readonly findings: readonly Finding[];
}

function buildUnit(
  draft: UnitDraft,
  structure: Structure,
  at: { file: string; taken: Set<string> },
): Built {
  const fields = unitFields(draft, structure.units, at.file);
  const id = unitId(fields, at.file, at.taken);
  at.taken.add(id);
  const { unit, findings } = importedUnit(draft, fields, { id, file: at.file });
  const verdict = judge(draft);
  const unsure: Finding[] =
    verdict.accepted && !verdict.sure
      ? [
          {
            kind: 'ambiguous',
            about: id,
            message: `Unit ${id} was told by its numbering and verbs alone; no heading names its criteria.`,
            place: { file: at.file, line: draft.criteria[0]?.line ?? 0 },
          },
        ]
      : [];
  return { draft, unit, fields, findings: [...findings, ...unsure, ...checkUnit(unit, draft)] };
}

/** Labels that are not those of a unit. */
function qualificationHits(
  hits: readonly LabelHit[],
  units: readonly UnitDraft[],
): readonly LabelHit[] {
  const ofUnits = new Set(units.flatMap((draft) => unitHits(draft)));
  const last = units[0]?.endLine ?? Number.POSITIVE_INFINITY;
  return hits.filter((hit) => !ofUnits.has(hit) && (hit.line <= last || hit.field === 'number'));
}

function buildQualification(parts: {
  readonly rows: readonly Row[];
  readonly structure: Structure;
  readonly built: readonly Built[];
  readonly hits: readonly LabelHit[];
  readonly file: string;
  readonly text: string;
}): Imported {
  const { rows, structure, built, hits, file, text } = parts;
  const placed: readonly PlacedUnit[] = built.map(({ unit, fields }) => ({
    unit,
    listed: fields.listed,
  }));
  const { rules, findings } = readRules(rows, structure.groups, placed, file);
  const read = readQualification({ rows, hits, rules, file, text });
  if (read.qualification === undefined) {
    return {
      qualifications: [],
      units: placed.map(({ unit }) => ({ ...unit, inQualification: false })),
      findings: listing(structure.units, placed, file),
    };
  }
  // A guide to one qualification without a table of units: all its units are the qualification's.
  const units = placed.map(({ unit }) => ({
    ...unit,
    inQualification: unit.inQualification || structure.units.length === 0,
  }));
  const members = units.filter((unit) => unit.inQualification);
  return {
    qualifications: [read.qualification],
    units,
    findings: [
      ...read.findings,
      ...findings,
      ...checkQualification(read.qualification, members, file),
      ...listing(structure.units, placed, file),
    ],
  };
}

function listing(
  listed: readonly ListedUnit[],
  placed: readonly PlacedUnit[],
  file: string,
): readonly Finding[] {
  return checkListing(
    listed,
    placed.map(({ unit }) => unit),
    file,
  );
}

/** What a rejected run of numbers was, and why it was not taken. */
function rejectedFindings(draft: UnitDraft, file: string): readonly Finding[] {
  const verdict = judge(draft);
  const reason = verdict.accepted ? '' : verdict.reason;
  const criteria = draft.criteria.map(
    ({ major, minor, text, line }): Finding => ({
      kind: 'unused',
      about: 'units',
      message: `Not used: ${reason}.`,
      place: { file, line },
      text: `${major}.${minor} ${text}`,
    }),
  );
  return [...criteria, ...leftovers(draft, 'units', file)];
}

function noCriteria(file: string, rejected: readonly Finding[]): GuideProblem {
  const first = rejected[0];
  const seen =
    first === undefined
      ? ''
      : ` ${rejected.length} such lines were seen, the first “${(first.text ?? '').slice(0, 60)}”. ${first.message}`;
  return new GuideProblem(
    { file, line: first?.place?.line ?? 0 },
    `holds no assessment criteria that could be read.${seen}`,
    'Give the part of the guide with the units: outcomes, and criteria numbered 1.1, 1.2 … or listed under “The learner can”.',
  );
}
