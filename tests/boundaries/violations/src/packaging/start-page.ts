import { packaged } from './asks-type.ts';
export const startPage = packaged;
