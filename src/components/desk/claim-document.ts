import type { Head } from '../../assessment/chain.ts';
import type { QualificationClaim, UnitClaim } from '../../assessment/claim.ts';
import type { DocumentBlock, WorkDocument } from '../../domain/document.ts';
import type { Learner } from '../../domain/evidence.ts';
import { stateNames } from '../../messages/desk.ts';
import { missingWords, shortfallWords, claimMessages as words } from '../../messages/desk-claim.ts';
import { momentInShort } from './dates.ts';

/** A qualification, or units outside one, with what a learner has and lacks for it. */
export interface ClaimPart {
  readonly title: string;
  readonly units: readonly UnitClaim[];
  readonly qualification?: QualificationClaim | undefined;
}

interface SheetFacts {
  readonly learner: Learner;
  readonly parts: readonly ClaimPart[];
  readonly head: Head;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A learner's claim sheet as it is printed and signed. */
export function claimDocument({ learner, parts, head, now }: SheetFacts): WorkDocument {
  return {
    title: words.sheet(learner.name),
    facts: [
      ...[learner.number, learner.centre].flatMap((text) =>
        text === undefined || text === '' ? [] : [{ name: words.learner, text }],
      ),
      { name: words.head, text: `${words.fingerprint(head.seq, head.hash)} ${momentInShort(now)}` },
    ],
    blocks: [...parts.flatMap(partBlocks), { kind: 'signatures', labels: [...words.signatures] }],
  };
}

function partBlocks({ title, units, qualification }: ClaimPart): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text: title },
    ...(qualification ? [qualificationBlock(qualification)] : []),
    ...units.flatMap(unitBlocks),
  ];
}

function qualificationBlock({ shortfalls, units }: QualificationClaim): DocumentBlock {
  if (shortfalls.length === 0) return { kind: 'paragraph', text: words.qualificationComplete };
  const nameOf = (id: string) => units.find(({ unit }) => unit.unit === id)?.unit.title ?? id;
  const entries = shortfalls.map((shortfall) => shortfallWords(shortfall, nameOf));
  return { kind: 'list', ordered: false, entries };
}

function unitBlocks({ unit, result, missing, prior }: UnitClaim): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 3, text: unit.title },
    missing.length === 0
      ? { kind: 'paragraph', text: prior ? words.prior : words.complete }
      : { kind: 'list', ordered: false, entries: missing.map(missingWords) },
    {
      kind: 'table',
      caption: unit.title,
      head: [],
      rows: result.criteria.map(({ number, text, state }) => [number, text, stateNames[state]]),
      rowHeads: true,
    },
  ];
}
