import { expect, test } from 'vitest';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import { frameworksOf } from '../../src/exporting/competencies/framework.ts';
import { course } from './course.ts';

/** Column headings of Moodle 4.5's `tool_lpimportcsv`, which reads columns by their place. */
const headings =
  'Parent ID number,ID number,Short name,Description,Description format,Scale values,Scale configuration,Rule type (optional),Rule outcome (optional),Rule config (optional),Cross-referenced competency ID numbers,Exported ID (optional),Is framework,Taxonomy';
const taxonomies = [
  'behaviour',
  'competency',
  'concept',
  'domain',
  'indicator',
  'level',
  'outcome',
  'practice',
  'proficiency',
  'skill',
  'value',
];

/** Reads comma-separated values with quotes doubled inside quotes. */
function rowsOf(document: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of document.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const read = frameworksOf(course).map(({ id, document }) => {
  const [head = [], framework = [], ...competencies] = rowsOf(document);
  return { id, head, framework, competencies };
});

test('each qualification and each unit outside any is a framework that Moodle reads', () => {
  expect(read.map(({ id }) => id)).toEqual([
    ...course.qualifications.map(({ id }) => id),
    ...course.units.filter(({ qualification }) => !qualification).map(({ unit }) => unit.id),
  ]);
  for (const { head, framework, competencies } of read) {
    expect(head.join()).toBe(headings);
    for (const row of [framework, ...competencies]) expect(row).toHaveLength(14);
    expect([framework[0], framework[12]]).toEqual(['', '1']);
    expect(competencies.every((row) => row[12] === '')).toBe(true);
    const levels = framework[13]?.split(',') ?? [];
    expect(levels).toHaveLength(4);
    expect(levels.filter((level) => !taxonomies.includes(level))).toEqual([]);
  }
});

test('the scale has a value that counts and is given, as Moodle demands', () => {
  for (const { framework } of read) {
    expect(framework[5]).toBe('Not yet met,Met');
    const [scale, ...values]: readonly unknown[] = JSON.parse(framework[6] ?? '');
    expect(scale).toHaveProperty('scaleid');
    expect(values).toEqual([{ id: 2, scaledefault: 1, proficient: 1 }]);
  }
});

test('every criterion stands below its outcome and unit, in the words of the specification', () => {
  const rows = read.flatMap(({ competencies }) => competencies);
  for (const { unit, qualification } of course.units) {
    expect(rows.find((row) => row[1] === unit.id)?.[0]).toBe(qualification ?? '');
    for (const outcome of unit.outcomes) {
      const own = rows.filter((row) => row[0] === outcome.id);
      expect(rows.find((row) => row[1] === outcome.id)?.[0]).toBe(unit.id);
      expect(own.map((row) => [row[1], row[3]])).toEqual(
        outcome.criteria.map(({ id, text }) => [id, `<p>${text}</p>`]),
      );
    }
  }
  const criteria = course.units.flatMap(({ unit }) => criteriaOf(unit));
  expect(rows.filter((row) => /\d\.\d+$/.test(row[1] ?? ''))).toHaveLength(criteria.length);
});

test('what has children is complete when all of them are; a criterion only by a person', () => {
  for (const { competencies } of read) {
    for (const [, id, , , , , , type, outcome, config] of competencies) {
      const isParent = competencies.some((row) => row[0] === id);
      expect([type, outcome, config]).toEqual(
        isParent ? ['core_competency\\competency_rule_all', '2', 'null'] : ['', '0', 'null'],
      );
    }
  }
});

test('a qualification with optional units is not complete by having all of its units', () => {
  const [qualification] = course.qualifications;
  if (!qualification) throw new Error('The course has no qualification.');
  const groups = qualification.rules.groups.map((group) => ({
    ...group,
    kind: 'optional' as const,
  }));
  const optional = { ...qualification, rules: { ...qualification.rules, groups } };
  const [framework] = frameworksOf({ ...course, qualifications: [optional] });
  const row = rowsOf(framework?.document ?? '').find((each) => each[1] === qualification.id);
  expect(row?.slice(7, 10)).toEqual(['', '0', 'null']);
});

test('id numbers are unique, and names fit into what Moodle keeps', () => {
  for (const { competencies } of read) {
    const ids = competencies.map((row) => row[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(competencies.filter((row) => (row[2] ?? '').length > 100)).toEqual([]);
    expect(competencies.filter((row) => row[2] === '')).toEqual([]);
  }
});
