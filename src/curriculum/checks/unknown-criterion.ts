import type { Material, UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import { type Check, criteriaNumbers, itemName, itemsOf } from './check.ts';

/** Whatever names a criterion names one that the specification has. */
export const unknownCriterion: Check = (material) => [
  ...material.units.flatMap((unit) => inUnit(unit)),
  ...inGlossary(material),
];

interface Reference {
  readonly file: string;
  readonly line: number;
  readonly number: string;
  /** What makes the reference, as the beginning of a sentence. */
  readonly who: string;
}

function inUnit(unit: UnitMaterial): readonly Problem[] {
  const numbers = criteriaNumbers(unit);
  if (!numbers) return [];
  const outcomes = new Set(numbers.map((number) => number.split('.')[0]));
  const notes = unit.outcomeNotes
    .filter(({ number }) => !outcomes.has(number))
    .map(({ number, document }) => unknownOutcome(unit, number, document.file));
  const wrong = references(unit).filter(({ number }) => !numbers.includes(number));
  return [...notes, ...wrong.map((reference) => unknown(unit, numbers, reference))];
}

function references(unit: UnitMaterial): readonly Reference[] {
  const lessons = unit.lessons.flatMap(({ file, front }) =>
    (front?.value.criteria ?? []).map((number, index) => ({
      file,
      line: front?.lineOf(['criteria', index]) ?? 1,
      number,
      who: 'This lesson teaches',
    })),
  );
  const files = [
    ...unit.itemFiles.map((file) => ({ ...file, who: 'These items assess' })),
    ...unit.tasks.map((task) => ({ ...task, ...task.value, who: 'These tasks are for' })),
    ...unit.guidance.map((each) => ({ ...each, ...each.value, who: 'This guidance is for' })),
  ].map(({ file, lineOf, criterion, who }) => ({
    file,
    line: lineOf(['criterion']),
    number: criterion,
    who,
  }));
  const further = itemsOf(unit).flatMap(({ item, authored }) =>
    (authored.also ?? []).map((number, index) => ({
      file: item.file,
      line: item.lineOf(['also', index]),
      number,
      who: `${itemName(item)} also assesses`,
    })),
  );
  return [...lessons, ...files, ...further];
}

function unknown(
  unit: UnitMaterial,
  numbers: readonly string[],
  { file, line, number, who }: Reference,
): Problem {
  return {
    file,
    line,
    rule: 'unknown-criterion',
    message: `${who} criterion ${number}, but ${unit.id} has ${numbers[0]} to ${numbers.at(-1)}.`,
    remedy: `Name a criterion of ${unit.folder}/unit.yaml.`,
  };
}

function unknownOutcome(unit: UnitMaterial, number: string, file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'unknown-outcome',
    message: `The file introduces outcome ${number}, but ${unit.id} has none of that number.`,
    remedy: `Name the file after an outcome of ${unit.folder}/unit.yaml.`,
  };
}

function inGlossary(material: Material): readonly Problem[] {
  const readable = material.units.flatMap((unit) => {
    const numbers = criteriaNumbers(unit);
    return numbers ? [[unit.id, numbers] as const] : [];
  });
  const known = new Set(readable.flatMap(([id, numbers]) => numbers.map((n) => `${id}/${n}`)));
  const unreadable = material.units.filter(({ unit }) => !unit).map(({ id }) => `${id}/`);
  return material.glossary.flatMap(({ file, value, lineOf }) =>
    value.flatMap(({ id, criteria }, index) =>
      criteria.flatMap((criterion, place): readonly Problem[] => {
        if (known.has(criterion) || unreadable.some((unit) => criterion.startsWith(unit)))
          return [];
        return [
          {
            file,
            line: lineOf([index, 'criteria', place]),
            rule: 'unknown-criterion',
            message: `The term \`${id}\` belongs to criterion ${criterion}, which no unit has.`,
            remedy: 'Write the full id of a criterion, such as ccs14/1.2.',
          },
        ];
      }),
    ),
  );
}
