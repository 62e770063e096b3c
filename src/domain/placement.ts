import { type MarkingResult, marked, unmarkable, type Verdict } from './marking.ts';

/** A place for which the learner chooses one of several: a prompt, a gap, an entry to be sorted. */
export interface Slot {
  readonly id: string;
  /** Ids that may be chosen. */
  readonly offered: readonly string[];
  /** Those of them that are right. */
  readonly key: readonly string[];
}

/** Slot id → chosen id. An absent or empty choice is one not yet made. */
export type Placed = Readonly<Record<string, string>>;

/**
 * Marks what a learner chose for each slot: an equal share for each right one or, when
 * `allOrNothing`, the whole share for all of them. A choice or slot that is not there makes the
 * response unmarkable; so does a slot without a choice.
 */
export function markPlacement(
  slots: readonly Slot[],
  placed: Placed,
  worth: { readonly allOrNothing: boolean; readonly marks: number },
): MarkingResult<'nothing-entered' | 'incomplete' | 'unknown-part'> {
  const chosen = chosenIn(placed);
  if (chosen.length === 0) return unmarkable('nothing-entered');

  const slotBy = new Map(slots.map((slot) => [slot.id, slot]));
  if (!chosen.every(([slot, choice]) => slotBy.get(slot)?.offered.includes(choice))) {
    return unmarkable('unknown-part');
  }
  if (chosen.length < slotBy.size) return unmarkable('incomplete');

  const right = slots.filter((slot) => verdictAt(slot, placed) === 'right').length;
  if (worth.allOrNothing) return marked(right === slots.length ? 1 : 0, worth.marks);
  return marked(right / slots.length, worth.marks);
}

/** How the choice for one slot stands; a slot without a choice is missed. */
export function verdictAt(slot: Slot, placed: Placed): Verdict {
  const choice = choiceAt(slot.id, placed);
  if (choice === undefined) return 'missed';
  return slot.key.includes(choice) ? 'right' : 'wrong';
}

/** The choice made for a slot, if any. */
export function choiceAt(slot: string, placed: Placed): string | undefined {
  const choice = Object.hasOwn(placed, slot) ? placed[slot] : undefined;
  return choice === '' ? undefined : choice;
}

/** All choices made, as pairs of slot and choice. */
export function chosenIn(placed: Placed): readonly (readonly [slot: string, choice: string])[] {
  return Object.entries(placed).filter(([, choice]) => choice !== '');
}
