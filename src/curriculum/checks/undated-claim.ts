import type { LessonMaterial, Material } from '../material.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { allLessons, attributeUses } from './unknown-reference.ts';

/** `Consumer Rights Act 2015`, `Money Laundering Regulations 2017`: a law by its name and year. */
const STATUTE =
  /(?:[A-Z][\w’'-]*,? (?:(?:and|of|at|etc\.?|to|in|for|the) )*)+(?:Act|Regulations|Order) (?:19|20)\d\d/g;

/**
 * Law changes. A lesson that names a law says somewhere in it, with a date and that law or its
 * guidance as the source, what the law asks; elsewhere in the lesson the name may then stand alone.
 */
export const undatedClaim: Check = (material) =>
  allLessons(material).flatMap((lesson) => undatedIn(lesson, material));

function undatedIn(lesson: LessonMaterial, material: Material): readonly Problem[] {
  const passages = lesson.body?.passages ?? [];
  const dated = [
    ...passages.filter((passage) => passage.dated).map(({ text }) => text),
    ...attributeUses(lesson, 'AsAt', 'source').map(({ name }) => titleOf(material, name)),
  ].join('\n');
  return passages
    .filter((passage) => !passage.dated)
    .flatMap(({ text, line }) =>
      [...text.matchAll(STATUTE)]
        .map(([name]) => name.replace(/^(?:The|An?|Under|In|Since|So|But|Old) /, ''))
        .filter((name) => !dated.includes(name))
        .map((name) => ({
          file: lesson.file,
          line,
          rule: 'undated-claim',
          message: `The ${name} is named, and nothing in this lesson says as at when and by which source.`,
          remedy: 'Put what it asks into <AsAt date="…" source="…">, with the law as a source.',
        })),
    );
}

function titleOf(material: Material, source: string): string {
  for (const { value } of material.sources) {
    const found = value.find(({ id }) => id === source);
    if (found) return found.title;
  }
  return '';
}
