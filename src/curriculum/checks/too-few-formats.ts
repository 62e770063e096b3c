import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { type ClaimedCriterion, claimedCriteria, lacking } from './completeness.ts';

/** Two formats make a criterion ready; a third keeps later reviews from being recognised. */
const FEWEST_FORMATS = 3;
/** Formats in which the answer is produced or placed, not picked from whole answers. */
const RECALL = ['short-answer', 'gap-fill', 'numeric'];

/** In a unit that claims to be complete, knowledge is practised in several ways. */
export const tooFewFormats: Check = ({ units }) =>
  units
    .flatMap(claimedCriteria)
    .filter(({ kind }) => kind === 'knowledge')
    .flatMap((criterion) => [...fewFormats(criterion), ...noRecall(criterion)]);

function fewFormats(criterion: ClaimedCriterion): readonly Problem[] {
  const { length } = criterion.coverage.formats;
  if (length >= FEWEST_FORMATS) return [];
  const lack = `is practised in ${length} formats of the ${FEWEST_FORMATS} it needs`;
  return [lacking(criterion, 'too-few-formats', lack, 'Write items of other types')];
}

function noRecall(criterion: ClaimedCriterion): readonly Problem[] {
  if (criterion.coverage.formats.some((format) => RECALL.includes(format))) return [];
  const lack = 'has no item that asks for recall';
  return [lacking(criterion, 'no-recall', lack, `Write one of type ${RECALL.join(', ')}`)];
}
