import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { qualificationId } from '../../src/importing/authored-files.ts';
import { type Guide, importGuides } from '../../src/importing/import-guide.ts';
import type { Imported, ImportedUnit } from '../../src/importing/imported.ts';

/*
 * Each sample is a guide of an invented awarding body in a layout that real guides have, with the
 * answer key beside it: everything the guide states, and what the report must say.
 */
const folder = new URL('samples/', import.meta.url);
const files = readdirSync(folder);
const samples = files
  .filter((file) => files.includes(file.replace(/\.[a-z]+$/, '.key.json')))
  .filter((file) => !/\.(?:key\.json|docx|pdf)$/.test(file));

interface Key {
  readonly qualification?: Readonly<Record<string, unknown>>;
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly reports?: readonly string[];
  readonly numberedByUs?: boolean;
}

const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const guideOf = (file: string): Guide => ({
  file,
  text: read(file),
  format: file.endsWith('.html') ? 'html' : 'text',
});
const keyOf = (file: string): Key => JSON.parse(read(file.replace(/\.[a-z]+$/, '.key.json')));

function unitData(unit: ImportedUnit) {
  const { title, reference, urn, level, credit, guidedLearning, outcomes } = unit;
  const fields = Object.entries({ title, reference, urn, level, credit, guidedLearning });
  return {
    ...Object.fromEntries(fields.flatMap(([name, found]) => (found ? [[name, found.value]] : []))),
    outcomes: outcomes.map(({ number, text, criteria }) => ({
      number,
      text: text?.value,
      criteria: criteria.map((criterion) => ({
        number: criterion.number,
        text: criterion.text.value,
      })),
    })),
  };
}

/** The fields of a qualification that a key may name. */
function qualificationData({ qualifications }: Imported): Readonly<Record<string, unknown>> {
  const [qualification] = qualifications;
  if (qualification === undefined) return {};
  const { rules, specification, ...fields } = qualification;
  return {
    id: qualificationId(qualification),
    ...Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, found?.value])),
    minimumCredit: rules.minimumCredit?.value,
    minimumCreditAtLevel: rules.minimumCreditAtLevel?.value,
    groups: rules.groups.map(({ id, kind, minimumCredit, units }) => ({
      id,
      kind,
      minimumCredit: minimumCredit?.value,
      units,
    })),
    barred: rules.barred.map((pair) => pair.value),
  };
}

test('there are at least twelve samples of our own', () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
});

describe.each(samples)('%s', (file) => {
  const key = keyOf(file);
  const imported = importGuides([guideOf(file)]);

  test('gives every outcome and criterion word for word, and no other', () => {
    expect(imported.units.map(unitData)).toEqual(key.units);
  });

  test('gives what the guide states of the qualification', () => {
    expect(qualificationData(imported)).toMatchObject(key.qualification ?? {});
    expect(imported.qualifications.length).toBe(key.qualification === undefined ? 0 : 1);
  });

  test('reports what is missing or contradicts', () => {
    const messages = imported.findings.map((finding) => finding.message).join('\n');
    for (const report of key.reports ?? []) expect(messages).toContain(report);
    const wrong = imported.findings.filter(
      (finding) => finding.kind === 'contradiction' || finding.kind === 'unreadable',
    );
    if (key.reports === undefined) expect(wrong).toEqual([]);
  });

  test('marks numbers that are ours', () => {
    const ours = imported.findings.filter((finding) => finding.message.includes('number is ours'));
    expect(ours.length > 0).toBe(key.numberedByUs === true);
  });
});
