import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PieceOfWork } from '../domain/work.ts';
import { artefactsIn } from '../practice/learner-context.ts';
import { $log, configureLog, eraseAll, openLog, record } from './log.ts';
import {
  $pieces,
  beginPiece,
  chooseCriteria,
  copyPiece,
  criteriaOfPiece,
  finishPiece,
  newEntryId,
  removePiece,
  reopenPiece,
  restorePiece,
} from './work.ts';

configureLog({ storage: { readAll: async () => [], write: async () => {} } });
beforeEach(openLog);
afterEach(() => {
  eraseAll();
});

const swot = 'fs139/1.4';
const made = () => [...artefactsIn($log.get().events).keys()].sort();
function piece(id: string): PieceOfWork {
  const found = $pieces.get().find((one) => one.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
}
/** A piece of a tool whose criteria the learner chooses. */
function chosenFor(...criteria: readonly string[]): string {
  const id = beginPiece('of-another-release');
  chooseCriteria(piece(id), criteria);
  return id;
}

test('a piece is begun with values, and several are told apart', () => {
  const one = beginPiece('swot-board', { subject: 'Desk' });
  const two = beginPiece('swot-board');
  expect(one).not.toBe(two);
  expect(piece(one)).toMatchObject({ tool: 'swot-board', values: { subject: 'Desk' } });
  expect(piece(two)).toMatchObject({ values: {}, finished: false });
});

describe('finishing', () => {
  test('says that evidence was made for the criteria of the tool, and never that they are achieved', () => {
    const id = beginPiece('swot-board');
    expect(made()).toEqual([]);
    finishPiece(piece(id));
    expect(piece(id).finished).toBe(true);
    expect(made()).toEqual([swot]);
    expect($log.get().events.map(({ kind }) => kind)).not.toContain('judgement');
  });

  test('is taken back by taking the piece up again', () => {
    const id = beginPiece('swot-board');
    finishPiece(piece(id));
    reopenPiece(piece(id));
    expect(piece(id).finished).toBe(false);
    expect(made()).toEqual([]);
  });

  test('holds while another finished piece has the criterion', () => {
    const one = beginPiece('swot-board');
    const two = beginPiece('swot-board');
    finishPiece(piece(one));
    finishPiece(piece(two));
    reopenPiece(piece(one));
    expect(made()).toEqual([swot]);
    removePiece(piece(two));
    expect(made()).toEqual([]);
    restorePiece(piece(two));
    expect(made()).toEqual([swot]);
  });

  test('leaves alone what the learner said of other criteria', () => {
    record({ kind: 'artefact', criterion: 'fs139/3.9', exists: true });
    const id = beginPiece('swot-board');
    finishPiece(piece(id));
    reopenPiece(piece(id));
    expect(made()).toEqual(['fs139/3.9']);
  });
});

describe('chosen criteria', () => {
  test('have evidence once the piece is finished, and follow the choice', () => {
    const id = chosenFor('ccs14/2.2', 'fs139/3.9');
    expect(made()).toEqual([]);
    finishPiece(piece(id));
    expect(made()).toEqual(['ccs14/2.2', 'fs139/3.9']);
    chooseCriteria(piece(id), ['fs139/3.9']);
    expect(made()).toEqual(['fs139/3.9']);
    expect(criteriaOfPiece(piece(id))).toEqual(['fs139/3.9']);
  });
});

test('a copy has everything but the finish, under a name of its own', () => {
  const id = chosenFor('ccs14/2.2');
  finishPiece(piece(id));
  const copy = piece(copyPiece(piece(id), 'Copy'));
  expect(copy).toMatchObject({ title: 'Copy', finished: false, criteria: ['ccs14/2.2'] });
});

test('a piece that was put away comes back as it was', () => {
  const id = beginPiece('swot-board', { subject: 'Desk' });
  removePiece(piece(id));
  expect(piece(id).removed).toBe(true);
  restorePiece(piece(id));
  expect(piece(id)).toMatchObject({ removed: false, values: { subject: 'Desk' } });
});

test('ids of entries are words of a path', () => {
  expect(newEntryId()).toMatch(/^[0-9a-f]{10}$/);
  expect(new Set(Array.from({ length: 100 }, newEntryId)).size).toBe(100);
});
