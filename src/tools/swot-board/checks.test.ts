import { describe, expect, test } from 'vitest';
import type { Json } from '../../domain/attempt.ts';
import { hintsIn } from '../hints.ts';
import { valuesOf } from '../values.ts';
import { entryOptions } from './boxes.ts';
import { cycleFigure } from './cycle.ts';
import { openEntries } from './open-entries.ts';
import { swotBoard } from './tool.ts';

const pathsFor = (form: Readonly<Record<string, Json>>) =>
  hintsIn(swotBoard, valuesOf(form)).map(({ path }) => path);
const proven = (text: string) => ({ text, evidence: 'Counted last week' });

describe('an entry', () => {
  test('that is an action is noticed, in any box', () => {
    expect(pathsFor({ threats: [proven('Build an app')] })).toEqual(['threats/e1/text']);
    expect(pathsFor({ weaknesses: [proven('Opening hours are short')] })).toEqual([]);
  });

  test('that stands on the wrong side of the door is noticed', () => {
    expect(pathsFor({ weaknesses: [proven('Competitors are cheaper')] })).toEqual([
      'weaknesses/e1/text',
    ]);
    expect(pathsFor({ opportunities: [proven('Our staff are well trained')] })).toEqual([
      'opportunities/e1/text',
    ]);
    expect(pathsFor({ threats: [proven('Competitors are cheaper')] })).toEqual([]);
  });

  test('without evidence is asked for it, an empty one is not', () => {
    expect(pathsFor({ strengths: [{ text: 'Trusted staff' }, { text: ' ' }] })).toEqual([
      'strengths/e1/evidence',
    ]);
  });
});

describe('an action', () => {
  test('with nobody to do it, no number to show it, or a date that is past is noticed', () => {
    expect(
      pathsFor({
        on: '2026-05-01',
        actions: [
          { owner: 'the team', measure: 'Happier guests', by: '2026-04-30' },
          { owner: 'Head waiter', measure: 'From 9 to 4 minutes', by: '2026-05-01' },
        ],
      }),
    ).toEqual(['actions/e1/owner', 'actions/e1/measure', 'actions/e1/by']);
  });

  test('is one of a few', () => {
    const many = Array.from({ length: 5 }, () => ({ owner: 'Head waiter' }));
    expect(pathsFor({ actions: many })).toEqual(['actions']);
    expect(pathsFor({ actions: many.slice(1) })).toEqual([]);
  });

  test('is begun for each weakness and threat that none names yet', () => {
    const values = valuesOf({
      weaknesses: [{ text: 'Slow' }, { text: 'Dear' }, { text: '' }],
      threats: [{ text: 'Rival' }],
      actions: [{ inside: 'weaknesses/e2' }],
    });
    expect(openEntries(values)).toEqual([
      { inside: 'weaknesses/e1', stage: 'plan' },
      { outside: 'threats/e1', stage: 'plan' },
    ]);
  });
});

test('the boxes offer their filled entries under the name of the box', () => {
  const values = valuesOf({
    strengths: [{ text: 'Trust' }, { text: '' }],
    threats: [{ text: 'R' }],
  });
  expect(entryOptions(values, ['strengths', 'weaknesses'])).toEqual([
    { value: 'strengths/e1', label: 'Strength: Trust' },
  ]);
});

describe('the cycle', () => {
  test('is not drawn before there is an action with a stage', () => {
    expect(cycleFigure({})).toBeUndefined();
    expect(cycleFigure(valuesOf({ actions: [{ what: 'Try' }] }))).toBeUndefined();
  });

  test('shows each action at its stage, and the same as a table', () => {
    const figure = cycleFigure(
      valuesOf({
        actions: [
          { what: 'Texts', owner: 'Lead', stage: 'plan' },
          { what: 'Names', owner: 'Desk', stage: 'check' },
          { what: 'Signs', owner: 'Desk', stage: 'plan' },
        ],
      }),
    );
    expect(figure?.drawing.description).toContain('Actions 1 and 3');
    expect(figure?.table?.rows).toEqual([
      ['1', 'Texts', 'Lead', 'Plan'],
      ['2', 'Names', 'Desk', 'Check'],
      ['3', 'Signs', 'Desk', 'Plan'],
    ]);
  });
});
