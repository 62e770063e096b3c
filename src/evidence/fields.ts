import * as v from 'valibot';

/** A text of at most so many UTF-16 units; may be empty. */
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** A text of at most so many UTF-16 units that says something. */
export const said = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest));

export const listOf = <S extends v.GenericSchema>(entry: S, longest: number) =>
  v.pipe(v.array(entry), v.maxLength(longest));

/** Milliseconds since the epoch, within what a date can hold (ECMA-262, time values). */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** A permanent id that was made at random. */
export const randomId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/));

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
export const unitId = v.pipe(v.string(), v.maxLength(80), v.regex(new RegExp(`^${word}$`)));
export const criterionId = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(new RegExp(`^${word}/\\d{1,4}\\.\\d{1,4}$`)),
);
/** `ccs14/task-sectors`. */
export const taskId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(new RegExp(`^${word}/${word}$`)),
);
