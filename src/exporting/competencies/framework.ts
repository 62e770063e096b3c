import type { Course, CourseUnit } from '../../curriculum/course.ts';
import type { Qualification, RulesOfCombination, Unit } from '../../domain/curriculum.ts';
import { xmlInline } from '../../writing/xml.ts';
import { unitTitle } from '../exported.ts';
import { shortened, verbatim } from '../prose.ts';
import { csv } from './csv.ts';

/** A competency framework as Moodle's `tool_lpimportcsv` reads it: one file each. */
export interface Framework {
  readonly id: string;
  readonly document: string;
  /** How many competencies it has, the framework itself apart. */
  readonly competencies: number;
}

/** Column headings of Moodle 4.5, in its order. */
const columns = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

interface Competency {
  readonly id: string;
  readonly name: string;
  /** Verbatim. */
  readonly text: string;
  readonly children: readonly Competency[];
  /** Complete as soon as all its children are. */
  readonly byChildren: boolean;
}

/** Moodle's `FORMAT_HTML`. */
const htmlFormat = '1';

/** Moodle keeps 100 characters of a short name; the whole wording is in the description. */
const longestName = 100;

/**
 * Met or not yet met, with met as what counts and what a rule gives. The scale's own number is
 * filled in by the import.
 */
const scale = {
  'Scale values': 'Not yet met,Met',
  'Scale configuration': '[{"scaleid":"0"},{"id":2,"scaledefault":1,"proficient":1}]',
} as const satisfies Row;

/** A parent is complete when all its children are: `competency::OUTCOME_COMPLETE` is 2. */
const whenAllChildrenAre = {
  'Rule type (optional)': 'core_competency\\competency_rule_all',
  'Rule outcome (optional)': '2',
} as const satisfies Row;

/** A framework for each qualification, and one for each unit outside any. */
export function frameworksOf(course: Course): readonly Framework[] {
  const outside = course.units.filter(({ qualification }) => qualification === undefined);
  return [...course.qualifications.map(ofQualification), ...outside.map(ofUnit)];
}

function ofQualification(qualification: Qualification): Framework {
  const { id, number, title, purpose, units, rules } = qualification;
  const root: Competency = {
    id,
    name: title,
    text: purpose,
    children: units.map(unitCompetency),
    byChildren: isEveryUnitNeeded(rules),
  };
  return framework({
    id,
    number,
    root,
    taxonomies: ['domain', 'competency', 'outcome', 'indicator'],
  });
}

function ofUnit({ unit }: CourseUnit): Framework {
  const root = unitCompetency(unit);
  const taxonomies = ['competency', 'outcome', 'indicator', 'indicator'];
  return framework({ id: unit.id, number: unit.id, root, taxonomies });
}

/** With optional units, having all of them is not what a pass takes. */
function isEveryUnitNeeded({ groups }: RulesOfCombination): boolean {
  return groups.every(({ kind }) => kind === 'mandatory');
}

function unitCompetency(unit: Unit): Competency {
  return {
    id: unit.id,
    name: unitTitle(unit),
    text: unit.summary ?? unitTitle(unit),
    byChildren: true,
    children: unit.outcomes.map(({ id, number, text, criteria }) => ({
      id,
      name: `LO${number} ${text}`,
      text,
      byChildren: true,
      children: criteria.map((criterion) => ({
        id: criterion.id,
        name: `${criterion.number} ${criterion.text}`,
        text: criterion.text,
        byChildren: false,
        children: [],
      })),
    })),
  };
}

interface Plan {
  /** For the name of the file. */
  readonly id: string;
  /** The framework's own number, by which Moodle knows it. */
  readonly number: string;
  readonly root: Competency;
  /** Moodle's words for its four levels. */
  readonly taxonomies: readonly string[];
}

function framework({ id, number, root, taxonomies }: Plan): Framework {
  const first: Row = {
    ...described({ ...root, id: number }),
    ...scale,
    'Is framework': '1',
    Taxonomy: taxonomies.join(','),
  };
  const rows = rowsOf(root, '');
  const table = [first, ...rows].map((row) => columns.map((column) => row[column] ?? ''));
  return { id, document: csv([columns, ...table]), competencies: rows.length };
}

/** A competency before its children, in the order in which Moodle numbers them. */
function rowsOf(competency: Competency, parent: string): readonly Row[] {
  const row: Row = {
    'Parent ID number': parent,
    ...described(competency),
    ...(competency.byChildren ? whenAllChildrenAre : { 'Rule outcome (optional)': '0' }),
    // The rule has no settings; its check takes this word for none and refuses an empty text.
    'Rule config (optional)': 'null',
  };
  return [row, ...competency.children.flatMap((child) => rowsOf(child, competency.id))];
}

function described({ id, name, text }: Competency): Row {
  return {
    'ID number': id,
    'Short name': shortened(name, longestName),
    Description: xmlInline([verbatim(text)]),
    'Description format': htmlFormat,
  };
}
