import { expect, test } from 'vitest';
import { allMet, countersigned, judged, type Line, opened, readingOf, staff } from './example.ts';
import { portfolioStanding } from './to-judge.ts';

const start = [...staff, opened()];
const second = opened({ evidence: 'e2', previous: 'e1', attempt: 2, answered: ['tills/1.1'] });

function standing(id: string, ...lines: readonly Line[]) {
  const reading = readingOf(...start, ...lines);
  const evidence = reading.evidence.get(id);
  if (!evidence) throw new Error(`${id} was not opened.`);
  return portfolioStanding(reading, evidence);
}

test('every criterion of a first attempt waits for a judgement, answered or not', () => {
  expect(standing('e1')).toMatchObject({
    state: 'to-judge',
    toJudge: ['tills/1.1', 'tills/1.2', 'tills/1.3'],
  });
  expect(standing('e1', judged('tills/1.1', 'met')).toJudge).toEqual(['tills/1.2', 'tills/1.3']);
});

test('judged evidence is complete, or waits for the learner, a signature, or a settlement', () => {
  expect(standing('e1', ...allMet()).state).toBe('complete');
  expect(standing('e1', ...allMet(), judged('tills/1.1', 'not-yet-met')).state).toBe('resubmit');
  const bob = judged('tills/1.1', 'not-yet-met', { by: 'bob' });
  expect(standing('e1', ...allMet(), bob).state).toBe('conflict');
  const tim = allMet('e1', 'tills', 'tim');
  expect(standing('e1', ...tim).state).toBe('countersign');
  expect(standing('e1', ...tim, countersigned([7, 8, 9])).state).toBe('complete');
});

test('of a resubmission only what is not yet met and answered again waits for a judgement', () => {
  const before = [
    judged('tills/1.1', 'not-yet-met'),
    judged('tills/1.2', 'met'),
    judged('tills/1.3', 'not-yet-met'),
  ];
  expect(standing('e2', ...before, second)).toMatchObject({
    state: 'to-judge',
    toJudge: ['tills/1.1'],
  });
  expect(standing('e1', ...before, second).state).toBe('superseded');
  const met = judged('tills/1.1', 'met', { evidence: 'e2' });
  expect(standing('e2', ...before, second, met).state).toBe('resubmit');
});
