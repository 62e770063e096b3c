import type { Head } from '../../assessment/chain.ts';
import type { QualificationClaim, UnitClaim } from '../../assessment/claim.ts';
import { nameOf } from '../../assessment/people.ts';
import type { RecordReading } from '../../assessment/reading.ts';
import { samplesIn } from '../../assessment/samples.ts';
import type { DocumentBlock, DocumentFact, WorkDocument } from '../../domain/document.ts';
import type { Learner } from '../../domain/evidence.ts';
import { stateNames } from '../../messages/desk.ts';
import { missingWords, shortfallWords, claimMessages as words } from '../../messages/desk-claim.ts';
import { dayInWords, momentInShort } from './dates.ts';

/** A qualification, or units outside one, with what a learner has and lacks for it. */
export interface ClaimPart {
  readonly title: string;
  readonly units: readonly UnitClaim[];
  readonly qualification?: QualificationClaim | undefined;
}

interface SheetFacts {
  readonly learner: Learner;
  readonly parts: readonly ClaimPart[];
  readonly reading: RecordReading;
  readonly head: Head;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A learner's claim sheet as it is printed and signed. */
export function claimDocument({ learner, parts, reading, head, now }: SheetFacts): WorkDocument {
  return {
    title: words.sheet(learner.name),
    facts: [
      ...fact(words.number, learner.number),
      ...fact(words.centre, learner.centre),
      { name: words.head, text: `${words.fingerprint(head.seq, head.hash)} ${momentInShort(now)}` },
    ],
    blocks: [
      ...parts.flatMap((part) => partBlocks(part, reading)),
      { kind: 'signatures', labels: [...words.signatures] },
    ],
  };
}

function partBlocks(
  { title, units, qualification }: ClaimPart,
  reading: RecordReading,
): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text: title },
    ...(qualification ? [qualificationBlock(qualification)] : []),
    ...units.flatMap((unit) => unitBlocks(unit, reading)),
  ];
}

function qualificationBlock({ shortfalls, units }: QualificationClaim): DocumentBlock {
  if (shortfalls.length === 0) return { kind: 'paragraph', text: words.qualificationComplete };
  const nameOf = (id: string) => units.find(({ unit }) => unit.unit === id)?.unit.title ?? id;
  const entries = shortfalls.map((shortfall) => shortfallWords(shortfall, nameOf));
  return { kind: 'list', ordered: false, entries };
}

function unitBlocks(claim: UnitClaim, reading: RecordReading): readonly DocumentBlock[] {
  const { unit, result, missing, prior } = claim;
  return [
    { kind: 'heading', level: 3, text: unit.title },
    missing.length === 0
      ? { kind: 'paragraph', text: prior ? words.prior : words.complete }
      : { kind: 'list', ordered: false, entries: missing.map(missingWords) },
    { kind: 'facts', facts: unitFacts(claim, reading) },
    {
      kind: 'table',
      caption: unit.title,
      head: words.sheetHead,
      rows: result.criteria.map(({ number, text, state, now }) => [
        number,
        text,
        stateNames[state],
        now ? nameOf(reading.people, now.by) : '',
        now ? dayInWords(now.at) : '',
      ]),
      rowHeads: true,
    },
  ];
}

/** What a sign-off asks for besides the criteria: who saw what, and when. */
function unitFacts(claim: UnitClaim, reading: RecordReading): readonly DocumentFact[] {
  const { unit, result, reflection, claimed } = claim;
  const stated = (value: number | undefined) =>
    value === undefined ? words.notStated : `${value}`;
  const seen = (entry: { readonly by: string; readonly at: number } | undefined) =>
    entry && `${nameOf(reading.people, entry.by)}, ${dayInWords(entry.at)}`;
  const attempts = new Set(result.attempts.map(({ evidence }) => evidence));
  const samples = samplesIn(reading).filter(({ entry }) => attempts.has(entry.payload.evidence));
  const last = Math.max(0, ...result.criteria.map(({ now }) => now?.at ?? 0));
  return [
    { name: words.level, text: stated(unit.level) },
    { name: words.credit, text: stated(unit.credit) },
    ...fact(words.achievedOn, result.isComplete && last > 0 ? dayInWords(last) : undefined),
    ...fact(words.reflection, seen(reflection)),
    ...fact(words.sampled, samples.map(({ entry }) => seen(entry)).join('; ')),
    ...fact(words.claimedBy, seen(claimed)),
  ];
}

function fact(name: string, text: string | undefined): readonly DocumentFact[] {
  return text === undefined || text === '' ? [] : [{ name, text }];
}
