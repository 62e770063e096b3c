import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draw, type DrawRequest, drawItems, drawMock } from './draw.ts';
import { exampleBank, exampleCriteria } from './example.ts';

const criteria = exampleCriteria(6);
const items = exampleBank(criteria, 7);
const request: DrawRequest = { items, criteria, count: 12, seed: 'seed' };

const idsIn = (draw: Draw) => draw.items.map(({ id }) => id);
const criteriaIn = (draw: Draw) => draw.items.map(({ criterion }) => criterion);
const timesEach = (draw: Draw) =>
  criteria.map((one) => criteriaIn(draw).filter((other) => other === one).length);
const formatsIn = (draw: Draw) =>
  idsIn(draw).map((id) => items.find((item) => item.id === id)?.format);

describe('a draw', () => {
  test('is the same for the same seed and differs between seeds', () => {
    expect(drawItems(request)).toEqual(drawItems(request));
    expect(idsIn(drawItems(request))).not.toEqual(idsIn(drawItems({ ...request, seed: 'other' })));
  });

  test('has every criterion once before any twice, no item twice, no neighbours', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 60 }), (seed, count) => {
        const draw = drawItems({ ...request, seed, count });
        const times = timesEach(draw);
        expect(draw.items).toHaveLength(Math.min(count, items.length));
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        expect(new Set(idsIn(draw)).size).toBe(draw.items.length);
        const drawn = criteriaIn(draw);
        expect(drawn.filter((one, index) => one === drawn[index - 1])).toEqual([]);
      }),
    );
  });

  test('spreads the formats', () => {
    const formats = formatsIn(drawItems(request));
    const counts = ['single-choice', 'short-answer', 'matching', 'true-false'].map(
      (format) => formats.filter((one) => one === format).length,
    );
    expect(counts).toEqual([3, 3, 3, 3]);
  });

  test('names the criteria for which there is no item', () => {
    const draw = drawItems({ ...request, criteria: [...criteria, 'ccs14/9.9'], count: 50 });
    expect(draw.uncovered).toEqual(['ccs14/9.9']);
  });

  test('takes what there is when there is not enough', () => {
    expect(drawItems({ ...request, count: 1000 }).items).toHaveLength(items.length);
    expect(drawItems({ ...request, items: [] })).toMatchObject({ items: [] });
    expect(drawItems({ ...request, criteria: [] })).toEqual({ items: [], uncovered: [] });
  });

  test.each([0, -1, Number.NaN])('of %d items is empty', (count) => {
    expect(drawItems({ ...request, count }).items).toEqual([]);
  });

  test('goes on with one criterion when the others have run out', () => {
    const few = items.filter(({ id }) => id.startsWith('ccs14/1.1') || id.endsWith('-0'));
    const draw = drawItems({ ...request, items: few, count: 50 });
    expect(timesEach(draw)).toEqual([7, 1, 1, 1, 1, 1]);
  });
});

describe('items met lately', () => {
  test('wait until a criterion has no others', () => {
    const recent = items.filter(({ id }) => !id.endsWith('-6')).map(({ id }) => id);
    const draw = drawItems({ ...request, recent, count: 6 });
    expect(idsIn(draw).every((id) => id.endsWith('-6'))).toBe(true);
  });

  test('come back with the longest unseen first', () => {
    const recent = ['-3', '-1', '-0', '-2', '-4', '-5', '-6'].flatMap((ending) =>
      items.filter(({ id }) => id.endsWith(ending)).map(({ id }) => id),
    );
    const draw = drawItems({ ...request, recent, count: 6 });
    expect(idsIn(draw).every((id) => id.endsWith('-3'))).toBe(true);
  });

  test('never come back when excluded', () => {
    const exclude = new Set(items.filter(({ id }) => id.endsWith('-0')).map(({ id }) => id));
    const draw = drawItems({ ...request, exclude, count: 1000 });
    expect(draw.items).toHaveLength(36);
    expect(idsIn(draw).some((id) => exclude.has(id))).toBe(false);
  });
});

test('the weakest criteria come first when there is not room for all', () => {
  const weakestFirst = ['ccs14/1.5', 'ccs14/1.2', 'ccs14/1.1'];
  const draw = drawItems({ ...request, weakestFirst, count: 3 });
  expect([...criteriaIn(draw)].sort()).toEqual([...weakestFirst].sort());
  expect(timesEach(drawItems({ ...request, weakestFirst, count: 8 }))).toEqual([1, 2, 1, 1, 2, 1]);
});

describe('an item of two criteria', () => {
  const shared = { id: 'ccs14/both', criteria: ['ccs14/1.1', 'ccs14/1.2'], difficulty: 1 };
  const both = { ...shared, format: 'scenario' };

  test('is drawn for its main one', () => {
    const draw = drawItems({
      ...request,
      items: [...items, both],
      criteria: ['ccs14/1.2'],
      count: 50,
    });
    expect(draw.items.find(({ id }) => id === both.id)?.criterion).toBe('ccs14/1.2');
    const wide = drawItems({ ...request, items: [...items, both], count: 50 });
    expect(wide.items.find(({ id }) => id === both.id)?.criterion).toBe('ccs14/1.1');
  });

  test('stands in for the other one when that has no items of its own', () => {
    const own = items.filter(({ criteria: [main] }) => main === 'ccs14/1.1');
    const draw = drawItems({
      ...request,
      items: [both, ...own],
      criteria: ['ccs14/1.1', 'ccs14/1.2'],
      count: 3,
    });
    expect(draw.uncovered).toEqual([]);
    expect(draw.items).toContainEqual({ id: 'ccs14/both', criterion: 'ccs14/1.2' });
  });
});

test('a mock covers every criterion of a unit of 18 as often as asked', () => {
  const unit = exampleCriteria(18);
  const draw = drawMock({
    items: exampleBank(unit, 7),
    criteria: unit,
    seed: 'm',
    perCriterion: 2,
  });
  expect(draw.uncovered).toEqual([]);
  expect(unit.map((one) => draw.items.filter(({ criterion }) => criterion === one).length)).toEqual(
    unit.map(() => 2),
  );
});

test('hostile ids are just names', () => {
  const names = ['__proto__', 'constructor', 'toString', ''];
  const bank = names.map((name) => ({ id: name, criteria: [name], format: name, difficulty: 1 }));
  const draw = drawItems({ items: bank, criteria: names, count: 4, seed: '__proto__' });
  expect([...idsIn(draw)].sort()).toEqual([...names].sort());
});
