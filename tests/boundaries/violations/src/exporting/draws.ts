import { drawn } from '../stores/draws.ts';
export const exported = drawn;
