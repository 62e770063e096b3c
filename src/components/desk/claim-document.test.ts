import { expect, test } from 'vitest';
import { unitClaim } from '../../assessment/claim.ts';
import { allMet, opened, readingOf, staff } from '../../assessment/example.ts';
import { documentHtml } from '../../documents/html.ts';
import { claimDocument } from './claim-document.ts';

test('a claim sheet names the learner, every criterion, what is missing and who signs', () => {
  const reading = readingOf(...staff, opened(), ...allMet());
  const criteria = reading.evidence.get('e1')?.criteria ?? [];
  const unit = { unit: 'tills', title: 'Working a till', level: 2, credit: 3, criteria };
  const html = documentHtml(
    claimDocument({
      learner: { name: 'Learner one', number: '1' },
      reading,
      parts: [{ title: 'Units', units: [unitClaim(reading, 'number:1', unit)] }],
      head: { seq: 9, hash: 'f'.repeat(64) },
      now: Date.UTC(2026, 10, 29),
    }),
  );
  for (const said of [
    'Claim sheet: Learner one',
    'Working a till',
    'Describe 1.3',
    'The learner’s summative reflection',
    '9 entries; last entry ffffffffffffffff.',
    'Internal quality assurer',
    'Learner number',
    'Person ann',
    '23 Nov 2026',
  ]) {
    expect(html).toContain(said);
  }
});
