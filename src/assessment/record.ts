/**
 * The record of assessment: everything that assessors and quality assurers did, as a list that is
 * only ever added to. Every view (judgements, unit results, samples, claims) is derived from it.
 * Each entry carries the hash of the one before, so that a changed past shows: see `chain.ts`.
 */
import type { Judgement } from '../domain/attempt.ts';
import type { CriterionId, UnitId } from '../domain/curriculum.ts';
import type { Learner } from '../domain/evidence.ts';
import type { PersonDetails, PersonId } from './people.ts';
import type { EntryNumber, SampleStage, SamplingPlan } from './sampling.ts';

/** An ISO date, `2026-12-01`. */
export type IsoDate = string;

/** How it was seen that a criterion is met. */
export type AssessmentMethod =
  | 'written-answers'
  | 'work-product'
  | 'professional-discussion'
  | 'oral-questions'
  | 'witness-testimony'
  | 'observation';

/** A file kept beside the record, known by the SHA-256 of its bytes. */
export interface AttachedFile {
  readonly digest: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface EvidenceOpened {
  /** Id of the evidence file. */
  readonly evidence: string;
  /** SHA-256 of the file's text as it was received, in hexadecimal. */
  readonly digest: string;
  readonly learner: Learner;
  readonly unit: UnitId;
  readonly unitTitle: string;
  readonly contentVersion: string;
  readonly attempt: number;
  /** The evidence that this one follows. */
  readonly previous?: string | undefined;
  readonly submittedAt: number;
  /** Every criterion of the unit, in the order and wording of the specification. */
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly number: string;
    readonly text: string;
  }[];
  /** Criteria that an answer or a piece of work in it speaks to. */
  readonly answered: readonly CriterionId[];
  readonly hasReflection: boolean;
}

/** Where a recognition of prior learning applies. */
export type PriorScope =
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | {
      readonly kind: 'criteria';
      readonly unit: UnitId;
      readonly criteria: readonly CriterionId[];
    };

/** Learners are known by `learnerKey` in every entry but the one that opens their evidence. */
export interface Payloads {
  /** Also brings new details of a person who is there: the latest count, the past stays. */
  readonly 'person-added': PersonDetails;
  readonly 'evidence-opened': EvidenceOpened;
  /**
   * Whose evidence a file is, where name and number do not tell: two people of one name, or one
   * person whose number was typed otherwise. The latest word on a file counts.
   */
  readonly 'evidence-assigned': {
    readonly evidence: string;
    /** Evidence of the learner whose it is; absent for a learner of whom there is nothing else. */
    readonly same?: string | undefined;
    readonly reason: string;
  };
  readonly judged: {
    readonly evidence: string;
    readonly criterion: CriterionId;
    readonly judgement: Judgement;
    readonly feedback: string;
    readonly methods: readonly AssessmentMethod[];
    /** Further evidence or a discussion that the assessor asks for; empty for none. */
    readonly further: string;
  };
  /** Assessors differed; an IQA, or the assessors together, decided. */
  readonly settled: {
    readonly evidence: string;
    readonly criterion: CriterionId;
    readonly judgement: Judgement;
    readonly reason: string;
    /** Who decided besides the person who wrote the entry. */
    readonly together: readonly PersonId[];
  };
  readonly countersigned: { readonly entries: readonly EntryNumber[]; readonly note: string };
  readonly 'witness-attached': {
    readonly evidence: string;
    readonly criteria: readonly CriterionId[];
    readonly witness: string;
    /** How they know the learner's work: line manager, colleague, customer. */
    readonly relation: string;
    readonly statement: string;
    /** Of the statement. */
    readonly date: IsoDate;
    /** How the assessor made sure of it: theirs to justify to the IQA. */
    readonly verified: string;
    readonly file?: AttachedFile | undefined;
  };
  readonly discussion: {
    readonly evidence: string;
    readonly criteria: readonly CriterionId[];
    readonly date: IsoDate;
    readonly notes: string;
  };
  readonly adjustment: {
    readonly learner: string;
    readonly unit?: UnitId | undefined;
    readonly type: 'reasonable-adjustment' | 'special-consideration';
    readonly what: string;
    readonly reason: string;
    readonly agreedBy: string;
    readonly date: IsoDate;
  };
  readonly 'prior-learning': {
    readonly learner: string;
    readonly scope: PriorScope;
    readonly reason: string;
    /** The evidence that was seen. */
    readonly seen: string;
  };
  readonly 'feedback-issued': {
    readonly feedback: string;
    readonly evidence: string;
    readonly digest: string;
    readonly judgements: readonly EntryNumber[];
    readonly summary: string;
  };
  readonly 'sampling-planned': SamplingPlan;
  readonly sampled: {
    readonly evidence: string;
    readonly assessor: PersonId;
    readonly stage: SampleStage;
    readonly criteria: readonly CriterionId[];
    readonly decision: 'agree' | 'disagree';
    readonly reason: string;
    /** What has to be done; empty for nothing. */
    readonly action: string;
    readonly actionBy?: IsoDate | undefined;
  };
  readonly 'action-closed': { readonly entry: EntryNumber; readonly note: string };
  readonly standardisation: {
    readonly date: IsoDate;
    readonly present: readonly PersonId[];
    readonly units: readonly UnitId[];
    readonly notes: string;
    readonly decisions: string;
  };
  readonly 'reflection-seen': {
    readonly learner: string;
    readonly unit: UnitId;
    /** The evidence file that holds it, unless it was seen elsewhere. */
    readonly evidence?: string | undefined;
    readonly note: string;
  };
  readonly 'claim-made': {
    readonly learner: string;
    readonly scope:
      | { readonly kind: 'unit'; readonly unit: UnitId }
      | { readonly kind: 'qualification'; readonly qualification: string };
    readonly note: string;
  };
  readonly appeal: {
    readonly appeal: string;
    readonly learner: string;
    readonly unit: UnitId;
    readonly criteria: readonly CriterionId[];
    readonly stage: AppealStage;
    readonly reason: string;
    /** Absent while the stage is open. */
    readonly outcome?: 'upheld' | 'not-upheld' | 'withdrawn' | undefined;
    readonly date: IsoDate;
  };
  /** Takes an entry out of what counts. Withdrawing a correction brings its entry back. */
  readonly correction: { readonly entry: EntryNumber; readonly reason: string };
  readonly note: { readonly learner?: string | undefined; readonly text: string };
}

/** Stages of an appeal in their order; the awarding body only after the centre's procedure. */
export type AppealStage = 'assessor' | 'iqa' | 'centre-panel' | 'awarding-body';

export type EntryKind = keyof Payloads;

/** What somebody wants to put down. Each kind goes with its own payload. */
export type EntryContent = {
  readonly [Kind in EntryKind]: { readonly kind: Kind; readonly payload: Payloads[Kind] };
}[EntryKind];

/** Who puts it down, and when (milliseconds since the epoch, UTC). */
export type EntryDraft = EntryContent & { readonly at: number; readonly by: PersonId };

interface ChainFields {
  readonly seq: EntryNumber;
  /** Hash of the entry before; empty for the first. */
  readonly previous: string;
  /** SHA-256 of the entry's other fields as canonical JSON, in hexadecimal. */
  readonly hash: string;
}

export type Entry = EntryDraft & ChainFields;

/** Entries of one kind. */
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { readonly kind: Kind }>;

/** An entry whose kind or payload this release may not know; its chain can be checked all the same. */
export interface AnyEntry extends ChainFields {
  readonly at: number;
  readonly by: string;
  readonly kind: string;
  readonly payload: unknown;
}
