import type { CriterionId, OutcomeId, Qualification, Unit, UnitId } from '../domain/curriculum.ts';
import type { Item } from '../questions/item.ts';

/** All of `content/`, read and checked. What the pages render and the packages select from. */
export interface Course {
  readonly qualifications: readonly Qualification[];
  /** The units of the qualifications in their order, then the units outside any qualification. */
  readonly units: readonly CourseUnit[];
  readonly glossary: readonly GlossaryTerm[];
  readonly sources: readonly Source[];
  /** What a centre sets for its learners; absent where the course is not a centre's own. */
  readonly centre?: Centre | undefined;
}

export interface Centre {
  readonly name?: string | undefined;
  /** The centre's public key file as text. */
  readonly key?: string | undefined;
  /** Unit → the check of the code that opens its paper. */
  readonly release: Readonly<Record<UnitId, string>>;
}

/** A unit with what the course adds to it. */
export interface CourseUnit {
  readonly unit: Unit;
  /** Id of the qualification it belongs to, if any. */
  readonly qualification?: string | undefined;
  /** Ours: what the unit is about. */
  readonly introduction?: string | undefined;
  /** The author claims that every criterion is taught and practised, and the checks agree. */
  readonly complete: boolean;
  readonly outcomeNotes: Readonly<Record<OutcomeId, OutcomeNotes>>;
  /** In the order of their first criterion, then of file name. */
  readonly lessons: readonly Lesson[];
  readonly items: readonly Item[];
  readonly tasks: readonly WrittenTask[];
}

export interface OutcomeNotes {
  readonly introduction: string;
  readonly passNeeds: readonly string[];
  readonly oftenHard: readonly string[];
}

export interface Lesson {
  /** `ccs14/sectors`. */
  readonly id: string;
  readonly slug: string;
  readonly unit: UnitId;
  readonly outcome: OutcomeId;
  readonly criteria: readonly CriterionId[];
  readonly title: string;
  readonly summary: readonly string[];
  readonly sources: readonly string[];
  /** Path of the MDX file from the project root, `content/…/1.1-sectors.mdx`. */
  readonly file: string;
  /** Path on the site, without a leading slash: `units/ccs14/1/sectors/`. */
  readonly path: string;
  readonly words: number;
  /** Reading time in minutes at 200 words a minute, at least 1. */
  readonly minutes: number;
  readonly headings: readonly Heading[];
  /** Ids of glossary terms that the lesson links. */
  readonly terms: readonly string[];
  /** Full ids of items that stand inside the lesson as activities. */
  readonly activities: readonly string[];
}

export interface Heading {
  readonly depth: number;
  /** The fragment: `what-changes-from-sector-to-sector`. */
  readonly id: string;
  readonly text: string;
}

/** A written question of practice with the points for the learner's self-check. */
export interface WrittenTask {
  /** `ccs14/task-sectors`. */
  readonly id: string;
  readonly criterion: CriterionId;
  readonly prompt: string;
  readonly words: { readonly from: number; readonly to: number };
  readonly points: readonly {
    readonly id: string;
    readonly text: string;
    readonly essential: boolean;
  }[];
}

/** What an assessor looks for in answers to a written task. Never part of what a learner gets. */
export interface AssessorGuidance {
  readonly criterion: CriterionId;
  /** Full id of the task, `ccs14/task-sectors`. */
  readonly task: string;
  readonly points: readonly string[];
  readonly alternatives: readonly string[];
  readonly weakAnswers: readonly string[];
  readonly probes: readonly string[];
}

interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly criteria: readonly CriterionId[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly link?: string | undefined;
  readonly jurisdiction?: string | undefined;
  /** `2027-11`: when the claims that rest on it are to be looked at again. */
  readonly reviewBy?: string | undefined;
}
