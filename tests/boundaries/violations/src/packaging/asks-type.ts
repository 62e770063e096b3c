import { card } from '../questions/two/card.ts';
export const packaged = card;
