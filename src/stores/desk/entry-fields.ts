/** What the payloads of several kinds of entry are made of. */
import * as v from 'valibot';
import { criterionId, listOf, text } from '../../evidence/fields.ts';

export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
export const number = v.pipe(v.number(), v.integer(), v.minValue(1));
export const prose = text(50_000);
export const line = text(2000);
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const judgement = v.picklist(['met', 'not-yet-met']);
export const criteria = listOf(criterionId, 300);
export const learnerKey = text(500);
export const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const stage = v.picklist(['interim', 'summative']);
export const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
