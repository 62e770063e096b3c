// scorm-again's declarations of its parts name a default export, where the files have a named one.
import type { Scorm12API as Api12, Scorm2004API as Api2004 } from 'scorm-again';

declare module 'scorm-again/scorm12' {
  export const Scorm12API: typeof Api12;
}
declare module 'scorm-again/scorm2004' {
  export const Scorm2004API: typeof Api2004;
}
