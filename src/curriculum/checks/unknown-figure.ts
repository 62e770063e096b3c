import type { Check } from './check.ts';
import { allLessons, attributeUses, unknownNames } from './unknown-reference.ts';

/** A diagram that a lesson shows has been drawn. */
export const unknownFigure: Check = (material) =>
  unknownNames(
    allLessons(material).flatMap((lesson) => attributeUses(lesson, 'Figure', 'name')),
    material.figures,
    {
      rule: 'unknown-figure',
      noun: 'figure',
      remedy: 'Name a file of src/components/figures/ without its ending, or draw it there.',
    },
  );
