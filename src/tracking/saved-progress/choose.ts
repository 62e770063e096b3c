/**
 * What is saved when not everything fits, and what is dropped. The learner's word on pieces of work
 * and the assessment's date is always saved; then in this order, the newest first:
 *
 * 1. the last response to each item: how the learner stands with it;
 * 2. right first tries: what readiness and the spacing of reviews are made of;
 * 3. lessons that were studied;
 * 4. other first tries;
 * 5. retries.
 *
 * So retries go first, and the oldest of them before the others. What is dropped is still in the
 * learner's log on the device where it happened, and was reported as a response of its own.
 */
import { type SavedProgress, writeProgress } from './codec.ts';
import { fullShare, keyOfResponse, type SavedLesson, type SavedResponse } from './records.ts';

type Entry =
  | { readonly rank: number; readonly minute: number; readonly response: SavedResponse }
  | { readonly rank: number; readonly minute: number; readonly lesson: SavedLesson };

export interface ChosenProgress {
  readonly text: string;
  /** How many responses and lessons are in it, and how many are not. */
  readonly kept: number;
  readonly dropped: number;
}

/** The text of as much progress as there is room for, in characters. */
export function fitProgress(
  packageId: string,
  progress: Omit<SavedProgress, 'dropped'>,
  room: number,
): ChosenProgress {
  const entries = ranked(progress);
  const textOf = (count: number) =>
    textOfFirst(packageId, progress, entries.slice(0, count), {
      dropped: count < entries.length,
    });
  const all = textOf(Math.min(entries.length, mostFor(room)));
  if (all.length <= room) {
    const kept = Math.min(entries.length, mostFor(room));
    return { text: all, kept, dropped: entries.length - kept };
  }
  // The text grows with every entry: halve the range in which the largest that fits lies.
  let [fits, tooMany] = [0, Math.min(entries.length, mostFor(room))];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (textOf(middle).length <= room) fits = middle;
    else tooMany = middle;
  }
  return { text: textOf(fits), kept: fits, dropped: entries.length - fits };
}

/** No response takes less than ten bits: no need to try with more. */
const mostFor = (room: number) => Math.floor((room * 6.4) / 10);

function textOfFirst(
  packageId: string,
  { revision, writer, facts }: Omit<SavedProgress, 'dropped'>,
  entries: readonly Entry[],
  { dropped }: { readonly dropped: boolean },
): string {
  return writeProgress(packageId, {
    revision,
    writer,
    facts,
    dropped,
    responses: entries.flatMap((entry) => ('response' in entry ? [entry.response] : [])),
    lessons: entries.flatMap((entry) => ('lesson' in entry ? [entry.lesson] : [])),
  });
}

function ranked({ responses, lessons }: Omit<SavedProgress, 'dropped'>): readonly Entry[] {
  const last = lastOfEachItem(responses);
  const entries: readonly Entry[] = [
    ...responses.map((response) => ({
      rank: rankOf(response, last),
      minute: response.minute,
      response,
    })),
    ...lessons.map((lesson) => ({ rank: 3, minute: lesson.minute, lesson })),
  ];
  return [...entries].sort((a, b) => a.rank - b.rank || b.minute - a.minute);
}

function rankOf(response: SavedResponse, last: ReadonlySet<SavedResponse>): number {
  if (last.has(response)) return 1;
  if (response.tryNumber > 1) return 5;
  return response.share === fullShare ? 2 : 4;
}

function lastOfEachItem(responses: readonly SavedResponse[]): ReadonlySet<SavedResponse> {
  const last = new Map<string, SavedResponse>();
  for (const response of responses) {
    const key = `${response.criterion} ${response.item} ${response.format}`;
    const other = last.get(key);
    if (other === undefined || isLater(response, other)) last.set(key, response);
  }
  return new Set(last.values());
}

function isLater(a: SavedResponse, b: SavedResponse): boolean {
  if (a.minute !== b.minute) return a.minute > b.minute;
  return (
    a.tryNumber > b.tryNumber ||
    (a.tryNumber === b.tryNumber && keyOfResponse(a) > keyOfResponse(b))
  );
}
