import Activity from './Activity.astro';
import AsAt from './AsAt.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import KeyPoint from './KeyPoint.astro';
import Mistake from './Mistake.astro';
import Story from './Story.astro';
import Term from './Term.astro';
import YourTurn from './YourTurn.astro';

/** What lessons may use without importing it; described in content/README.md. */
export const lessonComponents = {
  Activity,
  AsAt,
  Example,
  Figure,
  KeyPoint,
  Mistake,
  Story,
  Term,
  YourTurn,
};
