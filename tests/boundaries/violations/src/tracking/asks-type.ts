import { card } from '../questions/two/card.ts';
export const asked = card;
