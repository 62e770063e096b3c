/**
 * Every island that a learner's page may hold, so that they share one entry file: a lesson with its
 * quiz then makes few requests.
 */
export { Activity } from './practice/Activity.tsx';
export { Practice } from './practice/Practice.tsx';
export { CriterionStanding } from './progress/CriterionStanding.tsx';
export { LeftOff } from './progress/LeftOff.tsx';
export { ProgressPanel } from './progress/ProgressPanel.tsx';
export { StorageNotice } from './progress/StorageNotice.tsx';
export { YourTurn } from './progress/YourTurn.tsx';
