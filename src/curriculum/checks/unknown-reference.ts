import { usesOf } from '../assemble-lessons.ts';
import type { LessonMaterial, Material } from '../material.ts';
import type { Problem } from '../problem.ts';

/** A name that a lesson uses, and where. */
export interface NameUse {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** Every value of one attribute of one component in a lesson. */
export function attributeUses(
  { file, body }: LessonMaterial,
  component: string,
  attribute: string,
): readonly NameUse[] {
  if (!body) return [];
  return usesOf(body, component).flatMap(({ attributes, line }) => {
    const name = attributes[attribute];
    return name === undefined ? [] : { file, line, name };
  });
}

/** All lessons of all units. */
export function allLessons(material: Material): readonly LessonMaterial[] {
  return material.units.flatMap(({ lessons }) => lessons);
}

/** Problems for those uses whose name is not known; a near miss is offered in the remedy. */
export function unknownNames(
  uses: readonly NameUse[],
  known: readonly string[],
  wording: { readonly rule: string; readonly noun: string; readonly remedy: string },
): readonly Problem[] {
  const names = new Set(known);
  return uses
    .filter(({ name }) => !names.has(name))
    .map(({ file, line, name }) => ({
      file,
      line,
      rule: wording.rule,
      message: `There is no ${wording.noun} \`${name}\`.`,
      remedy: [...nearest(name, known), wording.remedy].join(' '),
    }));
}

function nearest(name: string, known: readonly string[]): readonly string[] {
  const words = new Set(name.split('-'));
  const shared = (other: string) => other.split('-').filter((word) => words.has(word)).length;
  const [best] = [...known].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? [`Is \`${best}\` meant?`] : [];
}
