import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { authoredFiles } from '../../src/importing/authored-files.ts';
import { importGuides } from '../../src/importing/import-guide.ts';

const sample = (file: string) => ({
  file,
  text: readFileSync(new URL(`samples/${file}`, import.meta.url), 'utf8'),
});
const content = (path: string): unknown =>
  parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

/** What our authors add to a specification; everything else must come from the guide. */
const editorial = new Set(['kind', 'note', 'introduction', 'workingTitle', 'complete']);

/** The data without editorial fields and without the id of the unit that the guide does not name. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !editorial.has(name));
  return Object.fromEntries(fields.map(([name, inner]) => [name, stated(inner)]));
}

const imported = importGuides([
  sample('qualification-guide.txt'),
  sample('unit-criteria-table.txt'),
]);
const written = new Map(authoredFiles(imported).map(({ path, text }) => [path, text]));
const produced = (path: string): unknown => stated(parse(written.get(path) ?? 'null'));

describe('the two specifications of this project', () => {
  test.each([
    'qualifications/601-6883-3/qualification.yaml',
    'qualifications/601-6883-3/units/ccs14/unit.yaml',
    'qualifications/601-6883-3/units/fs139/unit.yaml',
  ])('come out as %s in everything they state', (path) => {
    expect(produced(path)).toEqual(stated(content(path)));
  });

  test('the unit without a title comes out as ours but for its id', () => {
    const unit = stated(content('units/lead-team/unit.yaml'));
    expect(produced('units/unit-criteria-table/unit.yaml')).toEqual({
      ...(typeof unit === 'object' ? unit : {}),
      id: 'unit-criteria-table',
    });
  });

  test('hold 57 criteria, each pointing at the line it stands in', () => {
    const criteria = imported.units.flatMap((unit) =>
      unit.outcomes.flatMap((outcome) =>
        outcome.criteria.map((criterion) => ({ unit, criterion })),
      ),
    );
    expect(criteria).toHaveLength(57);
    for (const { unit, criterion } of criteria) {
      const line = sample(unit.file).text.split('\n')[criterion.text.place.line - 1];
      expect(line).toContain(criterion.text.value);
    }
  });

  test('the report names what the criteria table does not state, and nothing else is missing', () => {
    const missing = imported.findings.filter((finding) => finding.kind === 'missing');
    expect(missing.map((finding) => finding.about)).toEqual(
      ['title', 'urn', 'level', 'credit', 'guidedLearning'].map(
        (field) => `unit-criteria-table.${field}`,
      ),
    );
    expect(imported.findings.filter((finding) => /contra|ambig|unread/.test(finding.kind))).toEqual(
      [],
    );
  });
});
