/**
 * What stands in a package for the islands of a lesson: those with items fetch them. The same
 * names in one entry file, so that the packager has only the file to change.
 */
export {
  BankedActivity as Activity,
  BankedPractice as Practice,
  BankedWrittenPractice as WrittenPractice,
} from './practice/Banked.tsx';
export { StorageNotice } from './progress/StorageNotice.tsx';
export { YourTurn } from './progress/YourTurn.tsx';
