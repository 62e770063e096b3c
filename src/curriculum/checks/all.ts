import type { Material } from '../material.ts';
import type { Problem } from '../problem.ts';
import { absoluteDistractors } from './absolute-distractors.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import { answerGivenAway } from './answer-given-away.ts';
import { betrayedOrder } from './betrayed-order.ts';
import { brokenLink } from './broken-link.ts';
import type { Check } from './check.ts';
import { criteriaOutOfOrder } from './criteria-out-of-order.ts';
import { criterionNotTaught } from './criterion-not-taught.ts';
import { criterionWithoutTask } from './criterion-without-task.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicatePart } from './duplicate-part.ts';
import { filler } from './filler.ts';
import { headingSkipped } from './heading-skipped.ts';
import { keyEchoesStem } from './key-echoes-stem.ts';
import { keyOftenLongest } from './key-often-longest.ts';
import { keyPosition } from './key-position.ts';
import { keyTooLong } from './key-too-long.ts';
import { longSentence } from './long-sentence.ts';
import { missingKey } from './missing-key.ts';
import { nameMismatch } from './name-mismatch.ts';
import { negativeStem } from './negative-stem.ts';
import { performanceWithoutTool } from './performance-without-tool.ts';
import { readingLevel } from './reading-level.ts';
import { repeatedOption } from './repeated-option.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { rulesOfCombination } from './rules-of-combination.ts';
import { scenarioPath } from './scenario-path.ts';
import { tooFewFormats } from './too-few-formats.ts';
import { tooFewItems } from './too-few-items.ts';
import { trapIsKey } from './trap-is-key.ts';
import { undatedClaim } from './undated-claim.ts';
import { unfocusedStem } from './unfocused-stem.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownItem } from './unknown-item.ts';
import { unknownSection } from './unknown-section.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTask } from './unknown-task.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownTool } from './unknown-tool.ts';
import { unknownUnit } from './unknown-unit.ts';
import { unmatchedMark } from './unmatched-mark.ts';

const checks: readonly Check[] = [
  betrayedOrder,
  brokenLink,
  criteriaOutOfOrder,
  duplicateId,
  duplicatePart,
  headingSkipped,
  missingKey,
  nameMismatch,
  repeatedOption,
  rulesOfCombination,
  scenarioPath,
  trapIsKey,
  unknownComponent,
  unknownCriterion,
  unknownFigure,
  unknownItem,
  unknownSection,
  unknownSource,
  unknownTask,
  unknownTerm,
  unknownTool,
  unknownUnit,
  unmatchedMark,
  allOfTheAbove,
  keyTooLong,
  keyOftenLongest,
  keyPosition,
  unfocusedStem,
  negativeStem,
  keyEchoesStem,
  absoluteDistractors,
  answerGivenAway,
  criterionNotTaught,
  criterionWithoutTask,
  performanceWithoutTool,
  tooFewItems,
  tooFewFormats,
  filler,
  longSentence,
  readingLevel,
  repeatedSentence,
  undatedClaim,
];

/** Every problem that any rule finds. */
export function checkMaterial(material: Material): readonly Problem[] {
  return checks.flatMap((check) => check(material));
}
