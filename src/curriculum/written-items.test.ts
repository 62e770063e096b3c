import { expect, test } from 'vitest';
import { mark } from '../questions/registry.ts';
import { loadCourse } from './load.ts';
import { writtenItemsOf } from './written-items.ts';

const { units } = await loadCourse();
const unit = units[0];
if (!unit) throw new Error('The course has no unit.');

test('every written task can be answered, and is right with all its essential points', () => {
  const items = writtenItemsOf(unit);
  expect(items.map(({ id }) => id)).toEqual(unit.tasks.map(({ id }) => id));
  for (const item of items) {
    const found = item.points.filter(({ essential }) => essential).map(({ id }) => id);
    const text = 'An answer of more than five words.';
    const { marks: available } = item;
    const marked = { status: 'marked', mark: { awarded: available, available } };
    expect(mark(item, { text, found })).toEqual(marked);
    expect(mark(item, { text, found: [] })).toMatchObject({ mark: { awarded: 0 } });
  }
});

test('its revision changes with the prompt or a point, and with nothing else', () => {
  const [task] = unit.tasks;
  if (!task) throw new Error('The unit has no task.');
  const revisionWith = (change: object) =>
    writtenItemsOf({ ...unit, tasks: [{ ...task, ...change }] })[0]?.revision;
  const now = revisionWith({});
  expect(revisionWith({ words: { from: 10, to: 20 } })).toBe(now);
  expect(revisionWith({ prompt: 'Another prompt' })).not.toBe(now);
  expect(revisionWith({ points: task.points.slice(1) })).not.toBe(now);
});
