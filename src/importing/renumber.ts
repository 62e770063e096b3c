import type { AuthoredFile } from './authored-files.ts';
import type { ExistingUnit } from './existing.ts';

type Numbers = ReadonlyMap<string, string>;

/** A lesson, items or tasks file with the new numbers of its criteria, in its name and inside. */
export function renumberFile(
  file: AuthoredFile,
  unit: ExistingUnit,
  numbers: Numbers,
): AuthoredFile {
  if (![...numbers].some(([before, after]) => before !== after)) return file;
  const rest = file.path.slice(unit.folder.length + 1);
  const renamed = rest.replace(
    /^(lessons|items|tasks|guidance)\/(\d+\.\d+)(?=[-.])/,
    (_, kind: string, number: string) => `${kind}/${numbers.get(number) ?? number}`,
  );
  return {
    path: `${unit.folder}/${renamed}`,
    text: rest.endsWith('.mdx') ? inFrontMatter(file.text, numbers) : inYaml(file.text, numbers),
  };
}

// The front matter ends at the second line of dashes; prose is left alone.
function inFrontMatter(text: string, numbers: Numbers): string {
  const end = text.indexOf('\n---', 3);
  return end < 0 ? text : inYaml(text.slice(0, end), numbers) + text.slice(end);
}

/** Changes the numbers in `criterion: "1.2"`, `criteria: ['1.2']`, `also: ["1.2"]` and their lists. */
function inYaml(text: string, numbers: Numbers): string {
  let inList = false;
  return text
    .split('\n')
    .map((line) => {
      const field = /^\s*(?:- )?(criterion|criteria|also):/.test(line);
      inList = field || (inList && /^\s*- ["']?\d+\.\d+["']?\s*$/.test(line));
      return inList ? replaceNumbers(line, numbers) : line;
    })
    .join('\n');
}

function replaceNumbers(line: string, numbers: Numbers): string {
  return line.replace(/(["'])(\d+\.\d+)\1/g, (whole, quote: string, number: string) => {
    const after = numbers.get(number);
    return after === undefined ? whole : `${quote}${after}${quote}`;
  });
}

/** A text that names criteria by their full id, as glossaries do (`ccs14/1.2`), with new numbers. */
export function renumberReferences(text: string, unit: string, numbers: Numbers): string {
  return text.replace(/\b([a-z0-9-]+)\/(\d+\.\d+)\b/g, (whole, id: string, number: string) =>
    id === unit ? `${id}/${numbers.get(number) ?? number}` : whole,
  );
}
