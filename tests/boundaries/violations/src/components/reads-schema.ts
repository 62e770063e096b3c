import { schema } from '../questions/one/schema.ts';
export const heavy = schema;
