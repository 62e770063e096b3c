import type { Material } from '../material.ts';
import type { Problem } from '../problem.ts';
import { betrayedOrder } from './betrayed-order.ts';
import { brokenLink } from './broken-link.ts';
import type { Check } from './check.ts';
import { criteriaOutOfOrder } from './criteria-out-of-order.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicatePart } from './duplicate-part.ts';
import { headingSkipped } from './heading-skipped.ts';
import { missingKey } from './missing-key.ts';
import { nameMismatch } from './name-mismatch.ts';
import { repeatedOption } from './repeated-option.ts';
import { rulesOfCombination } from './rules-of-combination.ts';
import { scenarioPath } from './scenario-path.ts';
import { trapIsKey } from './trap-is-key.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownItem } from './unknown-item.ts';
import { unknownSection } from './unknown-section.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTask } from './unknown-task.ts';
import { unknownTerm } from './unknown-term.ts';
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
  unmatchedMark,
];

/** Every problem that any rule finds. */
export function checkMaterial(material: Material): readonly Problem[] {
  return checks.flatMap((check) => check(material));
}
