import { expect, test } from 'vitest';
import { lock } from './locked.ts';
import { type AssessorPack, readPack, writePack } from './pack.ts';

const passphrase = 'k7m2x-9f3qd-c8v0t-5hj1w';
const pack: AssessorPack = {
  format: 'attain-assessor-pack',
  version: 1,
  madeAt: 1_700_000_000_000,
  units: [
    {
      id: 'ccs14',
      title: 'Principles of customer service delivery',
      contentVersion: '0123456789abcdef',
      criteria: [{ id: 'ccs14/1.1', number: '1.1', text: 'Identify …', kind: 'knowledge' }],
      tasks: [
        {
          id: 'ccs14/task-sectors',
          criterion: 'ccs14/1.1',
          prompt: 'Identify four differences.',
          words: { from: 150, to: 300 },
          points: [{ text: 'I named both sectors.', essential: true }],
          guidance: {
            points: ['Each difference compares the two.'],
            alternatives: [],
            weakAnswers: ['Two descriptions.'],
            probes: ['What would you do?'],
          },
        },
      ],
    },
  ],
};

const locked = (value: unknown) =>
  lock(passphrase, new TextEncoder().encode(JSON.stringify(value)), 'assessor-pack');

test('a pack opens with its passphrase alone', async () => {
  const text = await writePack(passphrase, pack);
  expect(text).not.toMatch(/compares|sectors/);
  expect(await readPack(passphrase, text)).toEqual({ status: 'read', pack });
  expect(await readPack('another one', text)).toEqual({
    status: 'refused',
    reason: 'wrong-passphrase-or-damaged',
  });
});

test.each([
  ['newer-version', { ...pack, version: 2, more: [] }],
  ['wrong-passphrase-or-damaged', { ...pack, extra: true }],
  ['wrong-passphrase-or-damaged', { ...pack, units: 'all' }],
])('a pack inside which something else stands is refused as %s', async (reason, value) => {
  expect(await readPack(passphrase, await locked(value))).toEqual({ status: 'refused', reason });
});
