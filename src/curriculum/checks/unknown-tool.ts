import type { Check } from './check.ts';
import { allLessons, attributeUses, unknownNames } from './unknown-reference.ts';

/** A tool that a lesson shows is registered. */
export const unknownTool: Check = (material) =>
  unknownNames(
    allLessons(material).flatMap((lesson) => attributeUses(lesson, 'Tool', 'id')),
    material.tools.map(({ id }) => id),
    {
      rule: 'unknown-tool',
      noun: 'tool',
      remedy: 'Name a tool of src/tools/index.ts, or declare it as src/tools/README.md says.',
    },
  );
