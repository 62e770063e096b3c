import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LearningEvent, ResponseEvent } from '../../domain/attempt.ts';
import type { CriterionId, ItemId } from '../../domain/curriculum.ts';
import type { Item } from '../../questions/item.ts';
import { loadBank } from '../../stores/bank.ts';
import { $log, openLog } from '../../stores/log.ts';
import { loadMarking } from './check.ts';
import { earlierSentence, lastResponses } from './earlier.ts';
import type { Marked } from './marked.ts';
import { recordResponse } from './record-response.ts';

/** What a page's questions need of the course and of the learner's record. */
export interface CourseItems {
  /** The item with its key; undefined if the course no longer has it. Rejects if out of reach. */
  readonly find: (id: ItemId) => Promise<Item | undefined>;
  readonly last: ReadonlyMap<ItemId, ResponseEvent>;
  readonly earlier: (id: ItemId) => string | undefined;
  /** True if the learner's last response was to the item as it now is, as far as is known. */
  readonly isAnswered: (id: ItemId) => boolean;
  readonly recordMarked: (marked: Marked) => void;
  /** Listeners for an element around the questions: the first touch fetches what a check needs. */
  readonly prepare: { readonly onFocusIn: () => void; readonly onPointerDown: () => void };
}

/**
 * Opens the learner's log once the page is interactive. The items of the criteria are loaded with
 * the learner's first touch, or at once if there are earlier answers to compare them with.
 */
export function useCourseItems(criteria: readonly CriterionId[]): CourseItems {
  const { events } = useStore($log, { ssr: 'initial' });
  const [revisions, setRevisions] = useState<ReadonlyMap<ItemId, string>>(new Map());
  const since = useRef(0);
  const last = lastResponses(events);

  useEffect(() => {
    since.current = Date.now();
    void openLog();
  }, []);

  const load = () => {
    loadAll(criteria).then(
      (items) => setRevisions(new Map(items.map(({ id, revision }) => [id, revision]))),
      // The learner is told when checking fails; until then nothing is missing.
      () => undefined,
    );
  };
  const returning = criteria.some((criterion) => isPractised(criterion, events));
  useEffect(() => {
    if (returning) load();
  }, [returning]);

  const prepare = () => {
    if (revisions.size > 0) return;
    load();
    loadMarking().catch(() => undefined);
  };

  const isChanged = (id: ItemId) =>
    revisions.has(id) && last.get(id)?.revision !== revisions.get(id);

  return {
    find: async (id) => (await loadAll(criteria)).find((item) => item.id === id),
    last,
    earlier: (id) => earlierSentence(last.get(id), revisions.get(id)),
    isAnswered: (id) => last.has(id) && !isChanged(id),
    prepare: { onFocusIn: prepare, onPointerDown: prepare },
    recordMarked: (marked) => {
      recordResponse(marked, { mode: 'check', since: since.current });
      since.current = Date.now();
    },
  };
}

function isPractised(criterion: CriterionId, events: readonly LearningEvent[]): boolean {
  return events.some((event) => event.kind === 'response' && event.criteria[0] === criterion);
}

async function loadAll(criteria: readonly CriterionId[]): Promise<readonly Item[]> {
  return (await Promise.all(criteria.map(loadBank))).flat();
}
