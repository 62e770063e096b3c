import type { Json, PracticeMode } from '../../domain/attempt.ts';
import type { AnyResponse } from '../../questions/item.ts';
import { record } from '../../stores/log.ts';
import type { Marked } from './marked.ts';

interface Occasion {
  readonly mode: PracticeMode;
  /** The test that asked for it. */
  readonly sitting?: string | undefined;
  /** When the learner could turn to this item, in milliseconds since the epoch. */
  readonly since: number;
}

/** Adds a response that was marked to the learner's log. */
export function recordResponse(
  { item, response, ...marked }: Marked,
  { mode, sitting, since }: Occasion,
): void {
  record({
    kind: 'response',
    item: item.id,
    revision: item.revision,
    criteria: item.criteria,
    format: item.type,
    response: asJson(response),
    ...marked,
    mode,
    sitting,
    seconds: Math.max(0, Math.round((Date.now() - since) / 1000)),
  });
}

/** The response as it is stored: plain data without what is undefined. */
function asJson(response: AnyResponse): Json {
  return JSON.parse(JSON.stringify(response));
}
