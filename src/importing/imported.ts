import type { Finding, Place, Read } from './finding.ts';

/** A qualification as a guide states it; what it does not state is absent. */
export interface ImportedQualification {
  readonly title?: Read<string> | undefined;
  readonly number?: Read<string> | undefined;
  readonly awardingBody?: Read<string> | undefined;
  readonly level?: Read<number> | undefined;
  readonly credits?: Read<number> | undefined;
  readonly guidedLearning?: Read<number> | undefined;
  readonly totalQualificationTime?: Read<number> | undefined;
  readonly ageRanges?: Read<readonly string[]> | undefined;
  readonly purpose?: Read<string> | undefined;
  readonly assessment?: Read<readonly string[]> | undefined;
  readonly grading?: Read<Grading> | undefined;
  readonly operationalStart?: Read<string> | undefined;
  readonly review?: Read<string> | undefined;
  readonly operationalEnd?: Read<string> | undefined;
  readonly certificationEnd?: Read<string> | undefined;
  readonly rules: ImportedRules;
  readonly specification: {
    readonly title?: Read<string> | undefined;
    readonly version?: Read<string> | undefined;
    readonly date?: Read<string> | undefined;
  };
}

export interface Grading {
  readonly scale: string;
  readonly rule?: string | undefined;
}

export interface ImportedRules {
  readonly minimumCredit?: Read<number> | undefined;
  readonly minimumCreditAtLevel?:
    | Read<{ readonly credit: number; readonly atLevel: number }>
    | undefined;
  readonly groups: readonly ImportedGroup[];
  readonly barred: readonly Read<readonly [string, string]>[];
}

export interface ImportedGroup {
  readonly id: string;
  readonly title: string;
  readonly kind: 'mandatory' | 'optional';
  readonly minimumCredit?: Read<number> | undefined;
  /** Ids of the units that were found. */
  readonly units: readonly string[];
  readonly place: Place;
}

export interface ImportedUnit {
  /** Proposed: from the awarding body's reference, else the title, else the file's name. */
  readonly id: string;
  readonly title?: Read<string> | undefined;
  readonly reference?: Read<string> | undefined;
  readonly urn?: Read<string> | undefined;
  readonly level?: Read<number> | undefined;
  readonly credit?: Read<number> | undefined;
  readonly guidedLearning?: Read<number> | undefined;
  readonly summary?: Read<string> | undefined;
  readonly assessment?: Read<string> | undefined;
  readonly outcomes: readonly ImportedOutcome[];
  /** Belongs to the qualification of its guide. */
  readonly inQualification: boolean;
  readonly file: string;
}

export interface ImportedOutcome {
  readonly number: string;
  /** Absent when the guide's text for it was not found. */
  readonly text?: Read<string> | undefined;
  readonly criteria: readonly ImportedCriterion[];
}

export interface ImportedCriterion {
  readonly number: string;
  readonly text: Read<string>;
}

/** All that was read from one or more guides, and all that a person should look at. */
export interface Imported {
  readonly qualifications: readonly ImportedQualification[];
  readonly units: readonly ImportedUnit[];
  readonly findings: readonly Finding[];
}
