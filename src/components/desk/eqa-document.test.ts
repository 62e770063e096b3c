import { expect, test } from 'vitest';
import {
  allMet,
  countersigned,
  judged,
  type Line,
  opened,
  readingOf,
  sampled,
  staff,
} from '../../assessment/example.ts';
import { defaultRates, planSampling } from '../../assessment/sampling-plan.ts';
import { documentHtml } from '../../documents/html.ts';
import { eqaMessages } from '../../messages/desk-eqa.ts';
import { eqaDocument } from './eqa-document.ts';

const whole = { status: 'whole', head: { seq: 1, hash: 'abc' } } as const;
const now = Date.UTC(2026, 10, 29);
const htmlOf = (...lines: readonly Line[]) =>
  documentHtml(eqaDocument({ reading: readingOf(...lines), verification: whole, now }));

test('says of everything an EQA asks for that there is none, rather than leave it out', () => {
  const html = htmlOf();
  const { people, learners, plans, samples, standardisation, prior, adjustments, appeals, claims } =
    eqaMessages;
  for (const title of [
    people,
    learners,
    plans,
    samples,
    standardisation,
    prior,
    adjustments,
    appeals,
    claims,
  ]) {
    expect(html).toContain(title);
  }
  expect(html.match(/None\./g)).toHaveLength(11);
});

test('holds people, judgements with their countersignatures, plans with reasons, and samples', () => {
  const lines = [...staff, opened(), ...allMet('e1', 'tills', 'tim'), countersigned([7, 8, 9])];
  const plan: Line = {
    by: 'ivy',
    kind: 'sampling-planned',
    payload: planSampling(readingOf(...lines), { plan: 'p', seed: 'spring', rates: defaultRates }),
  };
  const html = htmlOf(
    ...lines,
    plan,
    sampled({ assessor: 'tim', decision: 'disagree', reason: 'Two points, not four' }),
  );
  for (const said of [
    'Person tim',
    'Working towards the qualification: Level 3 CAVA',
    'Learner one',
    'Person bob',
    'Written answers',
    'the assessor works towards the qualification',
    'seed “spring”',
    'Two points, not four',
    'Disagree',
  ]) {
    expect(html).toContain(said);
  }
});

test('shows what a learner or assessor typed literally', () => {
  const html = htmlOf(
    ...staff,
    opened({ learner: { name: '<script>alert(1)</script>' } }),
    judged('tills/1.1', 'met', { feedback: '<img src=x onerror=alert(1)>' }),
  );
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&lt;script&gt;');
});

test('says where the audit trail is broken', () => {
  const verification = { status: 'broken', reason: 'missing', seq: 7 } as const;
  const html = documentHtml(eqaDocument({ reading: readingOf(...staff), verification, now }));
  expect(html).toContain('Entry 7 is missing.');
});
