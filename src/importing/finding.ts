/** Where something stands in a guide. For DOCX and PDF, `line` counts lines of the text taken out. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A value that was read, with the place and the text it came from. */
export interface Read<T> {
  readonly value: T;
  readonly place: Place;
  /** The source text around the value, as it stands in the guide. */
  readonly text: string;
}

/**
 * What a person should look at.
 * - `ambiguous`: read, but another reading was possible;
 * - `missing`: the guide does not state it, or it was not found;
 * - `contradiction`: the guide says two things that cannot both hold;
 * - `unused`: looks like a criterion or outcome and was not used;
 * - `unreadable`: a part that could not be read with certainty and was left out.
 */
export type FindingKind = 'ambiguous' | 'missing' | 'contradiction' | 'unused' | 'unreadable';

export interface Finding {
  readonly kind: FindingKind;
  /** What it is about: `qualification.level`, `ccs14/1.2`. */
  readonly about: string;
  readonly message: string;
  readonly place?: Place | undefined;
  readonly text?: string | undefined;
}

/** A guide that cannot be read at all. Shown as `file:line: message remedy`. */
export class GuideProblem extends Error {
  readonly place: Place;
  readonly remedy: string;

  constructor(place: Place, message: string, remedy: string) {
    super(message);
    this.name = 'GuideProblem';
    this.place = place;
    this.remedy = remedy;
  }
}

/** The problem as one line for people; the line number is left out where there is none (0). */
export function describeProblem(problem: GuideProblem): string {
  const line = problem.place.line > 0 ? `:${problem.place.line}` : '';
  return `${problem.place.file}${line}: ${problem.message} ${problem.remedy}`;
}
