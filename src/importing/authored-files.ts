import { stringify } from 'yaml';
import type { Read } from './finding.ts';
import type {
  Imported,
  ImportedCriterion,
  ImportedGroup,
  ImportedQualification,
  ImportedRules,
  ImportedUnit,
} from './imported.ts';
import { type Suggestion, suggestionFor } from './verbs.ts';

/** A file of the content folder that is to be written; the path is relative to the folder. */
export interface AuthoredFile {
  readonly path: string;
  readonly text: string;
}

/** What our authors have added to a unit before, by criterion number; kept when it is imported again. */
export interface Editorial {
  readonly workingTitle?: string | undefined;
  readonly introduction?: string | undefined;
  readonly complete?: boolean | undefined;
  readonly kinds: ReadonlyMap<string, 'knowledge' | 'performance'>;
  readonly notes: ReadonlyMap<string, string>;
}

const noEditorial: Editorial = { kinds: new Map(), notes: new Map() };

/** Folder name of a qualification: its number with hyphens, else the words of its title. */
export function qualificationId(qualification: ImportedQualification): string {
  const name = qualification.number?.value ?? qualification.title?.value ?? 'qualification';
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 40)
    .replace(/-$/, '');
}

/** Path of a unit's folder in the content folder. */
export function unitFolder(unit: ImportedUnit, imported: Imported): string {
  const qualification =
    imported.qualifications.find((one) =>
      one.rules.groups.some((group) => group.units.includes(unit.id)),
    ) ?? imported.qualifications[0];
  const inside = unit.inQualification && qualification !== undefined;
  return inside
    ? `qualifications/${qualificationId(qualification)}/units/${unit.id}`
    : `units/${unit.id}`;
}

/** All files of a new course skeleton: the specification, and stubs for each criterion. */
export function authoredFiles(imported: Imported): readonly AuthoredFile[] {
  const qualifications = imported.qualifications.map((qualification) => ({
    path: `qualifications/${qualificationId(qualification)}/qualification.yaml`,
    text: qualificationYaml(qualification, membersOf(qualification, imported)),
  }));
  const units = imported.units.flatMap((unit) => {
    const folder = unitFolder(unit, imported);
    return [{ path: `${folder}/unit.yaml`, text: unitYaml(unit) }, ...stubs(unit, folder)];
  });
  return [...qualifications, ...units];
}

function membersOf(qualification: ImportedQualification, imported: Imported): readonly string[] {
  const only = imported.qualifications.length === 1;
  const grouped = qualification.rules.groups.flatMap((group) => group.units);
  return only
    ? imported.units.filter((unit) => unit.inQualification).map((unit) => unit.id)
    : grouped;
}

/** `qualification.yaml`; what the guide does not state is left out, for the content check to name. */
export function qualificationYaml(
  qualification: ImportedQualification,
  units: readonly string[],
): string {
  const q = qualification;
  const values = {
    id: qualificationId(q),
    number: q.number?.value,
    title: q.title?.value,
    awardingBody: q.awardingBody?.value,
    level: q.level?.value,
    credits: q.credits?.value,
    guidedLearning: q.guidedLearning?.value,
    totalQualificationTime: q.totalQualificationTime?.value,
    ageRanges: q.ageRanges?.value,
    purpose: q.purpose?.value,
    assessment: q.assessment?.value,
    grading: q.grading?.value,
    operationalStart: q.operationalStart?.value,
    review: q.review?.value,
    operationalEnd: q.operationalEnd?.value,
    certificationEnd: q.certificationEnd?.value,
    rules: rules(q.rules, units),
    specification: {
      title: q.specification.title?.value,
      version: q.specification.version?.value,
      date: q.specification.date?.value,
    },
  };
  return yaml(values);
}

function rules(read: ImportedRules, units: readonly string[]) {
  const barred = read.barred.map((pair) => pair.value);
  return {
    minimumCredit: read.minimumCredit?.value,
    minimumCreditAtLevel: read.minimumCreditAtLevel?.value,
    groups: read.groups.map((group) => groupValues(group, units)),
    barred: barred.length > 0 ? barred : undefined,
  };
}

function groupValues(group: ImportedGroup, units: readonly string[]) {
  return {
    id: group.id,
    title: group.title,
    kind: group.kind,
    minimumCredit: group.minimumCredit?.value,
    units: group.units.filter((unit) => units.includes(unit)),
  };
}

/** `unit.yaml` with the guide's own wording; `kind` is proposed by the verb until a person decides. */
export function unitYaml(unit: ImportedUnit, editorial: Editorial = noEditorial): string {
  return yaml({
    id: unit.id,
    title: unit.title?.value,
    workingTitle: unit.title === undefined ? editorial.workingTitle : undefined,
    reference: unit.reference?.value,
    urn: unit.urn?.value,
    level: unit.level?.value,
    credit: unit.credit?.value,
    guidedLearning: unit.guidedLearning?.value,
    summary: unit.summary?.value,
    assessment: unit.assessment?.value,
    introduction: editorial.introduction,
    complete: editorial.complete,
    outcomes: unit.outcomes.map(({ number, text, criteria }) => ({
      number,
      text: text?.value,
      criteria: criteria.map((criterion) => criterionValues(criterion, editorial)),
    })),
  });
}

function criterionValues({ number, text }: ImportedCriterion, { kinds, notes }: Editorial) {
  return {
    number,
    text: text.value,
    kind: kinds.get(number) ?? suggestionFor(text.value).kind,
    note: notes.get(number),
  };
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0, keepUndefined: false });
}

/** Stubs for the author of each criterion: a draft lesson, and files for items and tasks. */
export function stubs(unit: ImportedUnit, folder: string): readonly AuthoredFile[] {
  const slugs = new Set<string>();
  return unit.outcomes.flatMap((outcome) =>
    outcome.criteria.flatMap((criterion) => criterionStubs(criterion, folder, slugs)),
  );
}

/** The stubs of one criterion; `slugs` keeps the lessons' ids apart within the unit. */
export function criterionStubs(
  { number, text }: ImportedCriterion,
  folder: string,
  slugs: Set<string>,
): readonly AuthoredFile[] {
  const suggestion = suggestionFor(text.value);
  const slug = lessonSlug(text.value, slugs);
  return [
    { path: `${folder}/lessons/${number}-${slug}.mdx`, text: lessonStub(number, text) },
    { path: `${folder}/items/${number}.yaml`, text: itemsStub(number, text, suggestion) },
    { path: `${folder}/tasks/${number}.yaml`, text: tasksStub(number, text, suggestion) },
  ];
}

const smallWords = new Set(
  'a an and the of to in on for with by from at as or that which their its how is are be can what when why own'.split(
    ' ',
  ),
);

function lessonSlug(text: string, taken: Set<string>): string {
  const words = text
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !smallWords.has(word));
  const base = words.slice(1, 4).join('-').slice(0, 34).replace(/-$/, '') || words[0] || 'lesson';
  let slug = base;
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
  taken.add(slug);
  return slug;
}

function lessonStub(number: string, text: Read<string>): string {
  const front = yaml({
    title: `${number} ${oneLine(text.value)}`.slice(0, 120),
    criteria: [number],
    draft: true,
    summary: ['Not written yet.'],
  });
  return `---\n${front}---\n\nThis lesson is to be written. It teaches ${number}: ${proseOf(text.value)}\n\nTake out \`draft\` when it is ready.\n`;
}

// Words of a guide must not be read as MDX: no braces, tags or Markdown.
function proseOf(text: string): string {
  return oneLine(text).replace(/[{}<>*_`[\]\\]/g, ' ');
}

function itemsStub(number: string, text: Read<string>, { formats }: Suggestion): string {
  return `${comment(number, text)}# Formats that fit its verb: ${formats.join(', ')}.\n${yaml({ criterion: number, items: [] })}`;
}

function tasksStub(number: string, text: Read<string>, { task }: Suggestion): string {
  return `${comment(number, text)}# What fits its verb: ${task}.\n${yaml({ criterion: number, tasks: [] })}`;
}

function comment(number: string, text: Read<string>): string {
  return `# ${number} ${oneLine(text.value)}\n`;
}

function oneLine(text: string): string {
  return text.split(/\s/).filter(Boolean).join(' ');
}
