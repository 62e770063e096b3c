import { type CriterionPractice, criterionTally, stageOf } from '../../domain/standing.ts';
import { practiceInWords, standingInWords } from '../../messages/progress.ts';
import { useLog } from './use-log.ts';

interface Props {
  readonly criterion: CriterionPractice;
}

/** How the learner's practice of one criterion stands, in words. */
export function CriterionStanding({ criterion }: Props) {
  const { status, events } = useLog();
  if (status !== 'open') {
    return <span class="standing">{practiceInWords(criterion.items.length)}</span>;
  }
  const tally = criterionTally(criterion, events);
  const stage = stageOf(tally);
  return (
    <span class="standing" data-stage={stage}>
      {standingInWords(stage, tally)}
    </span>
  );
}
