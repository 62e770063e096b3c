import type { CriterionKind } from '../../domain/curriculum.ts';
import {
  type CriterionPractice,
  criterionTally,
  type PracticeStage,
  stageOf,
} from '../../domain/standing.ts';
import { practiceInWords, standingInWords } from '../../messages/progress.ts';
import type { LogState } from '../../stores/log.ts';
import { useLog } from './use-log.ts';

interface StripCriterion extends CriterionPractice {
  /** `1.2`. */
  readonly number: string;
  readonly kind: CriterionKind;
  /** Where the tile leads; absent when it leads nowhere. */
  readonly href?: string | undefined;
}

interface Props {
  readonly criteria: readonly StripCriterion[];
}

// Practice alone shows as begun, however well it went: only readiness shows as ready.
const standingOf: Record<PracticeStage, 'not-started' | 'learning'> = {
  'none-available': 'not-started',
  'not-started': 'not-started',
  started: 'learning',
  right: 'learning',
};

/** One tile per criterion, filled as far as its practice has got. */
export function StandingStrip({ criteria }: Props) {
  const log = useLog();
  return (
    <ol class="strip">
      {criteria.map((criterion) => (
        <li key={criterion.id}>
          <StripItem criterion={criterion} log={log} />
        </li>
      ))}
    </ol>
  );
}

function StripItem({ criterion, log }: { criterion: StripCriterion; log: LogState }) {
  const tally = criterionTally(criterion, log.events);
  const stage = stageOf(tally);
  const words =
    log.status === 'open' ? standingInWords(stage, tally) : practiceInWords(criterion.items.length);
  const content = (
    <>
      <span
        class="tile"
        data-standing={standingOf[stage]}
        data-kind={criterion.kind}
        aria-hidden="true"
      />
      {criterion.number}
      <span class="visually-hidden">: {words}</span>
    </>
  );
  if (!criterion.href) return <span class="strip-item">{content}</span>;
  return (
    <a class="strip-item" href={criterion.href}>
      {content}
    </a>
  );
}
