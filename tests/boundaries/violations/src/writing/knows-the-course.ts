import { about } from '../curriculum/about.ts';
export const knows = about;
