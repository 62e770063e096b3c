/** What a skills audit says about gaps; the development plan begins from it. */
import { numberAt, textAt, type WorkValues } from '../domain/work.ts';
import { entryPaths, wordsAt } from './filled.ts';

/** Ratings of 1 to 5. */
interface Ratings {
  readonly own: number | undefined;
  /** Feedback: how somebody else rates the person. */
  readonly other: number | undefined;
  readonly target: number | undefined;
}

/** One skill or area of knowledge. */
interface RatedSkill extends Ratings {
  readonly at: string;
  readonly area: string;
  /** 1 to 3. */
  readonly importance: number | undefined;
}

/** A skill whose target lies above the present rating. */
interface SkillGap extends RatedSkill {
  readonly gap: number;
  /** Gap × importance: what is worked on first. */
  readonly weight: number;
}

/** The skills of an audit that have a name, in their order. */
export function ratedSkills(values: WorkValues): readonly RatedSkill[] {
  return entryPaths(values, 'skills')
    .map((at) => ({
      at,
      area: wordsAt(values, `${at}/area`),
      ...ratingsAt(values, at),
      importance: numberAt(values, `${at}/importance`),
    }))
    .filter(({ area }) => area !== '');
}

/**
 * How far a skill is below its target, counted from the middle of own rating and feedback, since
 * each sees what the other cannot; 0 where it is not, undefined while it is not rated.
 */
export function gapOf({ own, other, target }: Ratings): number | undefined {
  if (own === undefined || target === undefined) return undefined;
  const now = other === undefined ? own : (own + other) / 2;
  return Math.max(0, target - now);
}

/** The ratings of the skill at a path. */
export function ratingsAt(values: WorkValues, at: string): Ratings {
  return {
    own: numberAt(values, `${at}/own`),
    other: numberAt(values, `${at}/other`),
    target: numberAt(values, `${at}/target`),
  };
}

/** The gaps of an audit, the weightiest first; equal ones in the order of the audit. */
export function gapsIn(values: WorkValues): readonly SkillGap[] {
  return ratedSkills(values)
    .flatMap((skill) => {
      const gap = gapOf(skill) ?? 0;
      return gap > 0 ? [{ ...skill, gap, weight: gap * (skill.importance ?? 1) }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** What an audit says of a rating: `Rated 2 of 5; feedback 1 of 5. Evidence: …`. */
export function ratingInWords(values: WorkValues, { at, own, other }: RatedSkill): string {
  const evidence = textAt(values, `${at}/evidence`).trim();
  const rated = own === undefined ? '' : `Own rating ${own} of 5`;
  const feedback = other === undefined ? '' : `feedback ${other} of 5`;
  return [[rated, feedback].filter((one) => one !== '').join(', '), evidence]
    .filter((one) => one !== '')
    .join('. ');
}
