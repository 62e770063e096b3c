import type { AuthoredItem } from '../questions/schemas.ts';
import type { ToolSummary } from '../tools/tool.ts';
import type {
  AuthoredCentre,
  AuthoredGlossary,
  AuthoredGuidanceFile,
  AuthoredLesson,
  AuthoredOutcomeNotes,
  AuthoredQualification,
  AuthoredSources,
  AuthoredTasksFile,
  AuthoredUnit,
} from './authored.ts';
import type { LessonBody } from './lesson-body.ts';
import type { LineOf } from './yaml-source.ts';

/*
 * All of `content/` as it was written, with the place of everything: what the checks look at.
 * A part that could not be read is undefined, so that one mistake does not make a hundred others.
 */

/** A file whose shape is right. */
export interface Document<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: LineOf;
}

export interface Material {
  readonly qualifications: readonly QualificationMaterial[];
  /** Those of qualifications by qualification and folder, then those outside any. */
  readonly units: readonly UnitMaterial[];
  readonly glossary: readonly Document<AuthoredGlossary>[];
  readonly sources: readonly Document<AuthoredSources>[];
  /** Undefined when there is no `centre.yaml`, which is optional, or it cannot be read. */
  readonly centre: Document<AuthoredCentre> | undefined;
  /** False when a glossary or sources file could not be read: its ids are then not known. */
  readonly glossaryComplete: boolean;
  readonly sourcesComplete: boolean;
  /** Names of the diagrams in `src/components/figures/`. */
  readonly figures: readonly string[];
  /** The tools with which learners make pieces of work. */
  readonly tools: readonly ToolSummary[];
  /** Addresses of the site's own pages, without leading slash: `glossary/`. */
  readonly pages: readonly string[];
}

export interface QualificationMaterial {
  readonly folder: string;
  readonly document: Document<AuthoredQualification>;
}

export interface UnitMaterial {
  /** `content/…/units/ccs14`. */
  readonly folder: string;
  /** The folder's name, which the unit's id must equal. */
  readonly id: string;
  /** Id of the qualification in whose folder it stands. */
  readonly qualification?: string | undefined;
  /** Undefined when `unit.yaml` cannot be read; its criteria are then not known. */
  readonly unit: Document<AuthoredUnit> | undefined;
  readonly outcomeNotes: readonly OutcomeNotesMaterial[];
  readonly lessons: readonly LessonMaterial[];
  readonly items: readonly ItemMaterial[];
  readonly itemFiles: readonly CriterionFile[];
  readonly tasks: readonly Document<AuthoredTasksFile>[];
  readonly guidance: readonly Document<AuthoredGuidanceFile>[];
  /** False when some items file could not be read at all: its ids are then not known. */
  readonly itemsComplete: boolean;
}

interface OutcomeNotesMaterial {
  /** From the file's name, `outcomes/1.yaml`. */
  readonly number: string;
  readonly document: Document<AuthoredOutcomeNotes>;
}

/** A file that says which criterion it is about. */
export interface CriterionFile {
  readonly file: string;
  readonly criterion: string;
  readonly lineOf: LineOf;
}

export interface LessonMaterial {
  readonly file: string;
  /** From the file's name, `1.1-sectors.mdx`: `sectors`. */
  readonly slug: string;
  /** From the file's name: `1.1`. */
  readonly criterion: string;
  /** Undefined when the front matter is wrong. */
  readonly front: Document<AuthoredLesson> | undefined;
  /** Undefined when the MDX is malformed. */
  readonly body: LessonBody | undefined;
}

export interface ItemMaterial {
  readonly file: string;
  /** Number of the primary criterion, `1.1`. */
  readonly criterion: string;
  /** Undefined when not even the id can be read. */
  readonly id: string | undefined;
  /** Undefined when its shape is wrong. */
  readonly authored: AuthoredItem | undefined;
  /** Line of a path that starts at the item itself: `['options', 0]`. */
  readonly lineOf: LineOf;
}
