import { drawn } from '../stores/draws.ts';
export const handedIn = drawn;
