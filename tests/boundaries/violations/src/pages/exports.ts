import { exported } from '../exporting/draws.ts';
export const shown = exported;
