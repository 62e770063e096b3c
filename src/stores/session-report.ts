import type { LearningEvent, ResponseEvent } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import { localDays } from '../domain/day.ts';
import type { Interaction } from '../domain/interaction.ts';
import { achievedIn } from '../domain/judgements.ts';
import type { PackageConfig } from '../domain/package.ts';
import { packageScore, packageStanding } from '../domain/package-standing.ts';
import { type CriterionReadiness, readinessOfAll } from '../domain/readiness.ts';
import { shareOf, WRITTEN_FORMAT } from '../domain/responses.ts';
import { artefactsIn } from '../practice/learner-context.ts';
import type { Item, ItemType } from '../questions/item.ts';
import type { ObjectiveReport, ProgressReport, ResponseReport } from '../tracking/tracker.ts';

type FindItems = (criterion: CriterionId) => Promise<readonly Item[]>;

/**
 * A response as the tracker wants it, with what was asked looked up in the course.
 * @throws when the items are out of reach now.
 */
export async function responseReport(
  event: ResponseEvent,
  config: PackageConfig,
  findItems: FindItems,
): Promise<ResponseReport> {
  const known = new Set(config.criteria.map(({ id }) => id));
  const criteria = event.criteria.filter((criterion) => known.has(criterion));
  const [primary] = criteria;
  const item =
    primary !== undefined && primary === event.criteria[0]
      ? (await findItems(primary)).find(({ id }) => id === event.item)
      : undefined;
  return {
    key: event.id,
    item: event.item,
    criteria: criteria.length > 0 ? criteria : event.criteria.slice(0, 1),
    interaction: item && (await interactionFor(item, event)),
    share: event.format === WRITTEN_FORMAT ? undefined : shareOf(event),
    at: event.at,
    seconds: event.seconds,
  };
}

/** Undefined if the stored response is none to the item as it is now. */
async function interactionFor(item: Item, event: ResponseEvent): Promise<Interaction | undefined> {
  const { interactionOf, parseResponse } = await import('../questions/registry.ts');
  if (item.type !== event.format) return undefined;
  const response = parseResponse<ItemType>(item, event.response);
  return response && interactionOf<ItemType>(item, response);
}

/** All that is derived from the log, for the tracker to write what changed. */
export function standingReport(
  config: PackageConfig,
  events: readonly LearningEvent[],
): Pick<ProgressReport, 'standing' | 'score' | 'objectives'> {
  const readiness = readinessOfAll(config.criteria, events, {
    dayOf: localDay,
    achieved: achievedIn(events),
    artefacts: artefactsIn(events),
  });
  return {
    standing: packageStanding(config, readiness),
    score: packageScore(config, readiness, events),
    objectives: readiness.flatMap((one, place) => {
      const criterion = config.criteria[place];
      return criterion ? [objectiveReport(criterion, one)] : [];
    }),
  };
}

function objectiveReport(
  criterion: ObjectiveReport['criterion'],
  { state, known }: CriterionReadiness,
): ObjectiveReport {
  return { criterion, state: objectiveStates[state], score: Math.round(known * 100) };
}

const objectiveStates: Readonly<Record<CriterionReadiness['state'], ObjectiveReport['state']>> = {
  'not-started': 'not-started',
  learning: 'started',
  ready: 'completed',
  'refresh-due': 'completed',
  achieved: 'completed',
};

const localDay = localDays((at) => -new Date(at).getTimezoneOffset());
