import { expect, test } from 'vitest';
import { judged, type Line, opened, readingOf, staff } from './example.ts';
import { learnerKey } from './learner-key.ts';
import { learnersIn } from './learners.ts';

test('a learner is known by their number, else by name and centre, however they are typed', () => {
  expect(learnerKey({ name: 'A. Learner', number: ' AB12 ' })).toBe(
    learnerKey({ name: 'Somebody', number: 'ab12' }),
  );
  expect(learnerKey({ name: ' a.  learner ' })).toBe(
    learnerKey({ name: 'A. Learner', number: '' }),
  );
  expect(learnerKey({ name: 'A. Learner', centre: 'One' })).not.toBe(
    learnerKey({ name: 'A. Learner', centre: 'Two' }),
  );
  // Nobody takes over a record by typing its key as a name.
  expect(learnerKey({ name: 'number:1' })).not.toBe(learnerKey({ name: '', number: '1' }));
});

test('learners come by name, with their units and attempts in order', () => {
  const reading = readingOf(
    ...staff,
    opened({ evidence: 'b2', attempt: 2, previous: 'b1', learner: { name: 'Learner two' } }),
    opened({ evidence: 'b1', attempt: 1, learner: { name: 'Learner two' } }),
    opened({ evidence: 'a1', learner: { name: 'Learner one' } }),
    opened({ evidence: 'a2', unit: 'stock', learner: { name: 'Learner one' } }),
  );
  const learners = learnersIn(reading);
  expect(learners.map(({ learner }) => learner.name)).toEqual(['Learner one', 'Learner two']);
  expect([...(learners[0]?.units.keys() ?? [])]).toEqual(['tills', 'stock']);
  expect(learners[1]?.units.get('tills')?.map(({ evidence }) => evidence)).toEqual(['b1', 'b2']);
});

test('a resubmission belongs to whoever it follows, unless it is for another unit', () => {
  const reading = readingOf(
    ...staff,
    opened(),
    opened({ evidence: 'e2', previous: 'e1', attempt: 2, learner: { name: 'L. One' } }),
    opened({ evidence: 'e3', previous: 'e1', unit: 'stock', learner: { name: 'L. One' } }),
  );
  expect(reading.evidence.get('e2')?.key).toBe('number:1');
  expect(reading.evidence.get('e3')?.key).toBe('name:l. one@');
});

const assigned = (evidence: string, same?: string): Line => ({
  by: 'ann',
  kind: 'evidence-assigned',
  payload: { evidence, same, reason: 'I know both.' },
});

test('two people of one name are told apart by hand, with their judgements and what follows', () => {
  const reading = readingOf(
    ...staff,
    opened({ learner: { name: 'Sam' } }),
    opened({ evidence: 'e2', learner: { name: 'Sam' } }),
    judged('tills/1.1', 'met', { evidence: 'e2' }),
    opened({ evidence: 'e3', previous: 'e2', attempt: 2, learner: { name: 'Sam' } }),
    assigned('e2'),
  );
  const keys = ['e1', 'e2', 'e3'].map((id) => reading.evidence.get(id)?.key ?? '');
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys[1]).toBe(keys[2]);
  expect(learnersIn(reading)).toHaveLength(2);
  expect(reading.decisionsOn(keys[0] ?? '', 'tills/1.1')).toEqual([]);
  expect(reading.decisionsOn(keys[1] ?? '', 'tills/1.1')).toHaveLength(1);
});

test('one person whose number was typed otherwise is one learner; the latest word counts', () => {
  const lines = [
    ...staff,
    opened(),
    opened({ evidence: 'e2', unit: 'stock', learner: { name: 'Learner one', number: 'I' } }),
    assigned('e2', 'e1'),
  ];
  expect(learnersIn(readingOf(...lines)).map(({ key }) => key)).toEqual(['number:1']);
  expect(learnersIn(readingOf(...lines, assigned('e2')))).toHaveLength(2);
});

test('files that were assigned to each other, or to one that is not here, are still somebody’s', () => {
  const reading = readingOf(
    ...staff,
    opened(),
    opened({ evidence: 'e2', learner: { name: 'Learner two', number: '2' } }),
    assigned('e1', 'e2'),
    assigned('e2', 'e1'),
  );
  expect(reading.evidence.get('e1')?.key).toMatch(/^number:/);
  const lost = readingOf(...staff, opened(), assigned('e1', 'gone'));
  expect(lost.evidence.get('e1')?.key).toBe('number:1');
});

test('evidence opened again under the same id changes nothing', () => {
  const reading = readingOf(...staff, opened(), opened({ learner: { name: 'Somebody else' } }));
  expect(reading.evidence.get('e1')?.learner.name).toBe('Learner one');
});
