import { card } from '../two/card.ts';
export const borrowed = card;
