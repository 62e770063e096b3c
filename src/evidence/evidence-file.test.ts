import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aFeedback, anAnswer, anEvidence, aPiece } from '../../tests/support/evidence.ts';
import { documentOf } from '../documents/example.ts';
import type { WorkDocument } from '../domain/document.ts';
import { canonicalJson, sha256Hex } from './digest.ts';
import { readEvidence, readFeedback, writeEvidence, writeFeedback } from './evidence-file.ts';
import { writePage } from './page-envelope.ts';

const whole = anEvidence({
  work: [aPiece()],
  answers: [
    anAnswer({ earlier: [{ attempt: 1, text: 'A first try.', at: 1 }], text: 'Línea\nnueva 👍🏽' }),
  ],
  previous: 'e0000000000000000000',
});

/** A file that holds this data and is bound as ours are. */
const bound = (data: unknown) => writePage('<!doctype html><!--attain-data--></html>', data);

const evidenceReason = async (text: string) => {
  const reading = await readEvidence(text);
  return reading.status === 'refused' ? reading.reason : 'read';
};

describe('an evidence file', () => {
  test('gives back what was handed in, to the letter', async () => {
    expect(await readEvidence(await writeEvidence(whole))).toEqual({
      status: 'read',
      evidence: whole,
    });
  });

  test('gives back what the document of a tool says of its own layout', async () => {
    const document: WorkDocument = {
      title: 'x',
      facts: [],
      blocks: [
        { kind: 'heading', level: 2, text: 'The form', newPage: true },
        { kind: 'figure', description: 'Good', svg: '<svg viewBox="0 0 1 1"/>', isInTable: true },
      ],
    };
    const evidence = anEvidence({ work: [aPiece({ document })] });
    expect(await readEvidence(await writeEvidence(evidence))).toEqual({ status: 'read', evidence });
  });

  test('gives back a piece of work with 100 kB in a field, wherever its document says it', async () => {
    const long = 'Customers wait too long at noon.\n'.repeat(3100);
    const document = documentOf(long);
    const evidence = anEvidence({ work: [aPiece({ document })] });
    expect(await readEvidence(await writeEvidence(evidence))).toMatchObject({ status: 'read' });
  });

  test('gives back any text that a learner can write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const evidence = anEvidence({ answers: [anAnswer({ text })] });
        const reading = await readEvidence(await writeEvidence(evidence));
        expect(reading).toMatchObject({ status: 'read', evidence: { answers: [{ text }] } });
      }),
      { numRuns: 60 },
    );
  });

  test('replaces half a character, which no file can hold, instead of failing', async () => {
    const text = await writeEvidence(anEvidence({ answers: [anAnswer({ text: 'a\ud800b' })] }));
    expect(await readEvidence(text)).toMatchObject({
      evidence: { answers: [{ text: 'a\ufffdb' }] },
    });
  });

  test('is a page that shows every part and runs nothing', async () => {
    const text = await writeEvidence({ ...whole, previous: undefined });
    const page = text.replace(/<script type="application\/json".*<\/script>/s, '');
    for (const part of ['A. Learner', '1234567890', 'nueva 👍🏽', 'A first try.', 'listen first']) {
      expect(page).toContain(part);
    }
    for (const part of ['Strengths of our team', 'all my own work', 'Explain the relationship']) {
      expect(page).toContain(part);
    }
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|src=|http:|https:/);
  });

  test('of a later attempt shows what was handed in again, and says so', async () => {
    const text = await writeEvidence(whole);
    expect(text).toContain('Criteria that are not listed were not handed in again.');
    expect(text).not.toContain('>1.2 ');
  });

  test('shows markup in an answer as text, in the page and in the data', async () => {
    const attack =
      '</script><script>alert(1)</script><img src=x onerror=alert(1)><!--attain-data-->';
    const evidence = anEvidence({ answers: [anAnswer({ text: attack, prompt: attack })] });
    const text = await writeEvidence(evidence);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    expect(await readEvidence(text)).toEqual({ status: 'read', evidence });
  });
});

describe('what is noticed', () => {
  test('one changed character anywhere, in the page or in the data', async () => {
    const text = await writeEvidence(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom('x', ' ', '0', '<', 'é'),
        async (place, sign) => {
          fc.pre(text[place] !== sign);
          const changed = text.slice(0, place) + sign + text.slice(place + 1);
          expect((await readEvidence(changed)).status).toBe('refused');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a file cut at any place', async () => {
    const text = await writeEvidence(whole);
    for (let end = text.length - 1; end > 500; end -= 97) {
      expect(await evidenceReason(text.slice(0, end)), `${end}`).toBe('damaged');
    }
  });

  test('an answer edited in the data alone, in the page alone, or in both', async () => {
    const text = await writeEvidence(whole);
    const at = text.indexOf('<script type="application/json"');
    const edit = (part: string) => part.replaceAll('nueva', 'vieja');
    for (const edited of [
      text.slice(0, at) + edit(text.slice(at)),
      edit(text.slice(0, at)) + text.slice(at),
      edit(text),
    ]) {
      expect(edited).not.toBe(text);
      expect(await evidenceReason(edited)).toBe('damaged');
    }
  });

  test('white space added to the data, or something after the page', async () => {
    const text = await writeEvidence(whole);
    expect(await evidenceReason(text.replace('{"data":', '{ "data":'))).toBe('damaged');
    expect(await evidenceReason(`${text}<p>And another thing.</p>`)).toBe('damaged');
  });
});

describe('what is told apart', () => {
  test.each([
    ['an empty file', '', 'foreign'],
    ['another page', '<!doctype html><title>News</title>', 'foreign'],
    ['a document of another program', 'PK\u0003\u0004', 'foreign'],
    ['a sealed file', '{"format":"attain-sealed","version":1}', 'sealed'],
    ['a progress file', '{"format":"attain-progress","version":1}', 'other-kind'],
    ['a file that no evidence fills', 'x'.repeat(20_000_001), 'too-large'],
  ])('%s', async (_what, text, reason) => {
    expect(await evidenceReason(text)).toBe(reason);
  });

  test('feedback where evidence is expected, and the other way round', async () => {
    expect(await evidenceReason(await writeFeedback(aFeedback()))).toBe('other-kind');
    expect(await readFeedback(await writeEvidence(whole))).toEqual({
      status: 'refused',
      reason: 'other-kind',
    });
  });

  test('a newer version, which is not called damaged', async () => {
    expect(await evidenceReason(await bound({ ...whole, version: 2, more: true }))).toBe(
      'newer-version',
    );
  });
});

describe('hostile data, though bound as ours is', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)]);
  const proto = JSON.parse('{"__proto__":{"polluted":true}}');
  const [answer] = whole.answers;

  test.each([
    ['a field that we do not know', { ...whole, extra: 1 }],
    ['a list nested thirty deep', { ...whole, answers: nested(30) }],
    ['a prototype key', { ...whole, learner: { ...whole.learner, ...{ name: proto } } }],
    ['a learner without a name', { ...whole, learner: { name: '  ' } }],
    ['an endless answer', { ...whole, answers: [{ ...answer, text: 'x'.repeat(50_001) }] }],
    ['more answers than tasks', { ...whole, answers: Array(601).fill(answer) }],
    ['the same task twice', { ...whole, answers: [answer, answer] }],
    ['a criterion of another unit', { ...whole, answers: [{ ...answer, criterion: 'fs139/1.1' }] }],
    ['an attempt before the first', { ...whole, attempt: 0 }],
    ['a time that no date holds', { ...whole, submittedAt: 9e15 }],
    ['an id that is a path', { ...whole, id: '../../x' }],
  ])('refuses %s', async (_why, data) => {
    expect(await evidenceReason(await bound(data))).toBe('damaged');
  });

  test('a drawing with a script is shown as its description', async () => {
    const document: WorkDocument = {
      title: 'x',
      facts: [],
      blocks: [
        { kind: 'figure', description: 'A chart', svg: '<svg onload="alert(1)"></svg>' },
        {
          kind: 'figure',
          description: 'Good',
          svg: '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
        },
      ],
    };
    const reading = await readEvidence(await bound({ ...whole, work: [aPiece({ document })] }));
    expect(reading).toMatchObject({
      evidence: {
        work: [
          { document: { blocks: [{ kind: 'paragraph', text: 'A chart' }, { kind: 'figure' }] } },
        ],
      },
    });
  });
});

describe('a feedback file', () => {
  test('gives back the judgements, and reads by itself', async () => {
    const feedback = aFeedback({ summary: 'Two to look at again. <b>Well done</b>' });
    const text = await writeFeedback(feedback);
    expect(await readFeedback(text)).toEqual({ status: 'read', feedback });
    expect(text).toContain('Clear and to the point.');
    expect(text).toContain('&lt;b&gt;Well done');
  });

  test.each([
    ['judged twice', { judgements: [...aFeedback().judgements, ...aFeedback().judgements] }],
    ['judgements of another unit', { unit: 'fs139' }],
    ['nobody who judged', { assessor: '' }],
  ])('refuses %s', async (_why, change) => {
    expect(await readFeedback(await bound({ ...aFeedback(), ...change }))).toEqual({
      status: 'refused',
      reason: 'damaged',
    });
  });

  test('that would be refused is not written', async () => {
    await expect(writeFeedback(aFeedback({ assessor: '' }))).rejects.toThrow();
  });
});

test('the digest is SHA-256 of the canonical JSON, as anyone can compute it', async () => {
  const text = await writeEvidence(whole);
  const [, block = ''] = /id="attain-data">(.*?)<\/script>/s.exec(text) ?? [];
  const { digest, ...rest } = JSON.parse(block);
  expect(digest).toBe(await sha256Hex(canonicalJson(rest)));
});
