import { expect, test } from 'vitest';
import { valuesOf } from '../values.ts';
import { summativeReflectionChecks } from './checks.ts';
import { summativeReflectionExample } from './example-piece.ts';

const hintsOn = (form: Parameters<typeof valuesOf>[0]) =>
  summativeReflectionChecks.flatMap((check) => check(valuesOf(form))).map(({ path }) => path);
const occasion = (fields: Readonly<Record<string, string>>) => ({ occasions: [fields] });

test.each([
  [
    occasion({ did: 'The customer was listened to and the order was changed at once.' }),
    ['occasions/e1/did'],
    'nobody did it',
  ],
  [occasion({ did: 'I listened first, then changed the order while he waited.' }), [], 'I did'],
  [
    occasion({ did: 'Listened to my caller, then changed the order for him.' }),
    [],
    'mine, without an I',
  ],
  [occasion({ did: 'Changed the order.' }), [], 'too short to tell'],
  [
    { learnt: 'This unit was very interesting and covered a lot.' },
    ['learnt'],
    'praise of the course',
  ],
  [
    {
      learnt:
        'The course helped me: I did not know that a service offer has to be kept by every shift.',
    },
    [],
    'praise, and what was learnt',
  ],
  [
    { learnt: 'I understand why people complain less when they are told early.' },
    [],
    'what was learnt',
  ],
  [
    occasion({ situation: 'Every day customers ask for refunds.' }),
    ['occasions/e1/situation'],
    'in general',
  ],
  [
    occasion({ situation: 'On 3 May a customer asked for a refund on a sale item.' }),
    [],
    'one time',
  ],
  [occasion({ evidence: 'n/a' }), ['occasions/e1/evidence'], 'nothing to look at'],
  [occasion({ evidence: 'Ask me' }), ['occasions/e1/evidence'], 'only a word'],
  [occasion({ evidence: 'Contact record of 3 May' }), [], 'a record'],
  [{ hard: 'Nothing.' }, ['hard'], 'nothing is hard'],
  [{ hard: 'Saying no without an excuse.' }, [], 'something is'],
  [{ on: '2026-05-04', 'next-by': '2026-05-04' }, ['next-by'], 'the same day'],
  [{ on: '2026-05-04', 'next-by': '2026-06-30' }, [], 'later'],
  [{ 'next-by': '2026-06-30' }, [], 'nothing to compare with'],
  [{ before: 'My colleague was off sick.' }, ['before'], 'health'],
])('%j gives hints at %j: %s', (form, paths, _reason) => {
  expect(hintsOn(form)).toEqual(paths);
});

test('nothing is said of the worked example', () => {
  const { values } = summativeReflectionExample;
  expect(summativeReflectionChecks.flatMap((check) => check(values))).toEqual([]);
});
