/**
 * The islands of lessons, so that they share one entry file: a lesson with its quiz then
 * makes few requests.
 */
export { Activity, Practice } from './practice/Practice.tsx';
export { WrittenPractice } from './practice/WrittenPractice.tsx';
export { StorageNotice } from './progress/StorageNotice.tsx';
export { YourTurn } from './progress/YourTurn.tsx';
