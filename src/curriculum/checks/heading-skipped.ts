import type { LocatedHeading } from '../lesson-body.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { allLessons } from './unknown-reference.ts';

/** The page's own title has level 1; a lesson's headings go down from there one level at a time. */
const TITLE_DEPTH = 1;

/** Headings are the outline that a screen reader reads out: no level may be left out. */
export const headingSkipped: Check = (material) =>
  allLessons(material).flatMap(({ file, body }) =>
    (body?.headings ?? []).flatMap((heading, index, all): readonly Problem[] => {
      const before = all[index - 1];
      // A heading as high as the title is reported itself, and those below it are not.
      const above = before ? Math.max(before.depth, TITLE_DEPTH + 1) : TITLE_DEPTH;
      const fits = heading.depth > TITLE_DEPTH && heading.depth <= above + 1;
      return fits ? [] : [skipped(file, heading, above)];
    }),
  );

function skipped(file: string, { depth, text, line }: LocatedHeading, above: number): Problem {
  return {
    file,
    line,
    rule: 'heading-skipped',
    message: `The heading “${text}” has level ${depth} after level ${above}; the lesson's title is the only level 1.`,
    remedy: `Begin it with ${'#'.repeat(Math.max(2, Math.min(depth, above + 1)))}.`,
  };
}
