import { Scorm12API } from 'scorm-again/scorm12';
export const lms = Scorm12API;
