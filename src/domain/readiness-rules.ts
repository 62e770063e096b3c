import type { AssessmentCriterion, CriterionKind } from './curriculum.ts';
import type { Tally } from './tally.ts';

/** What being ready takes. Every number can be set by a centre. */
export interface ReadinessRules {
  readonly needs: Readonly<Record<CriterionKind, ReadinessNeeds>>;
  /** Below this chance of recall, 0 to 1, a criterion that was ready is to be refreshed. */
  readonly refreshBelow: number;
  /** Criteria for which a written answer must have been self-checked. */
  readonly needsWritten: (criterion: AssessmentCriterion) => boolean;
}

export interface ReadinessNeeds {
  /** P(known), 0 to 1. */
  readonly known: number;
  /** Formats in which it was answered rightly. */
  readonly formats: number;
  /** Calendar days on which it was answered rightly. */
  readonly days: number;
  /** Whether the piece of work that the criterion asks for must exist. */
  readonly artefact: boolean;
}

/**
 * Known at .95 is Corbett and Anderson's mastery. Two days, because what is recalled within one
 * sitting is not yet learnt (spacing: N. Cepeda et al., Psychological Bulletin 132 (2006)). Two
 * formats, because a criterion asks for more than to recognise one form of words.
 *
 * A performance criterion is practised with fewer items, so one format will do; but however well
 * it is answered it needs its artefact. Recall below .8: the design's figure; reviews fall due
 * earlier, at .9, so that who keeps up with them never sees a refresh due.
 */
export const READINESS_RULES: ReadinessRules = {
  needs: {
    knowledge: { known: 0.95, formats: 2, days: 2, artefact: false },
    performance: { known: 0.95, formats: 1, days: 2, artefact: true },
  },
  refreshBelow: 0.8,
  needsWritten: (criterion) =>
    criterion.kind === 'knowledge' && /^\s*(describe|explain)\b/i.test(criterion.text),
};

/** One condition of being ready, and how far it is met. The message is the page's business. */
export type RuleCheck =
  | {
      readonly rule: 'known';
      readonly met: boolean;
      /** P(known) and the least that is needed, 0 to 1. */
      readonly p: number;
      readonly need: number;
    }
  | {
      readonly rule: 'formats' | 'days';
      readonly met: boolean;
      readonly have: number;
      readonly need: number;
    }
  | { readonly rule: 'written' | 'artefact'; readonly met: boolean };

export type ReadinessRule = RuleCheck['rule'];

/** Holds a tally against the rules. */
export function checkRules(
  criterion: AssessmentCriterion,
  tally: Tally,
  { rules, hasArtefact }: { readonly rules: ReadinessRules; readonly hasArtefact: boolean },
): readonly RuleCheck[] {
  const need = rules.needs[criterion.kind];
  const checks: RuleCheck[] = [
    { rule: 'known', met: tally.known >= need.known, p: tally.known, need: need.known },
    atLeast('formats', tally.formats.size, need.formats),
    atLeast('days', tally.days.size, need.days),
  ];
  if (rules.needsWritten(criterion)) checks.push({ rule: 'written', met: tally.written });
  if (need.artefact) checks.push({ rule: 'artefact', met: hasArtefact });
  return checks;
}

function atLeast(rule: 'formats' | 'days', have: number, need: number): RuleCheck {
  return { rule, met: have >= need, have, need };
}
