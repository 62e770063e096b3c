import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { authoredItemSchema } from '../questions/schemas.ts';
import { itemsFileSchema, lessonSchema } from './authored.ts';
import { readLessonBody } from './lesson-body.ts';
import type { CriterionFile, Document, ItemMaterial, LessonMaterial } from './material.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-source.ts';

/** Where files are read from, how they are named in problems, and where problems are put. */
export interface Reading {
  readonly contentDir: string;
  /** `content/`. */
  readonly prefix: string;
  readonly report: (problems: readonly Problem[]) => void;
}

/** Reads one YAML file of a given shape; undefined, and reported, when it is wrong. */
export async function readDocument<S extends v.GenericSchema>(
  reading: Reading,
  path: string,
  schema: S,
): Promise<Document<v.InferOutput<S>> | undefined> {
  const file = reading.prefix + path;
  const yaml = readYaml(file, await textOf(reading, path));
  reading.report(yaml.problems);
  if (yaml.problems.length > 0) return undefined;
  const { value, problems } = validate(schema, yaml.value, { file, lineOf: yaml.lineOf, path: [] });
  reading.report(problems);
  return problems.length > 0 ? undefined : { file, value, lineOf: yaml.lineOf };
}

export interface ItemsFile extends CriterionFile {
  readonly items: readonly ItemMaterial[];
}

/** Reads an items file; an item whose shape is wrong is reported and keeps its id, if it has one. */
export async function readItemsFile(
  reading: Reading,
  path: string,
): Promise<ItemsFile | undefined> {
  const document = await readDocument(reading, path, itemsFileSchema);
  if (!document) return undefined;
  const { file, lineOf, value } = document;
  const items = value.items.map((raw, index): ItemMaterial => {
    const place = { file, lineOf, path: ['items', index] };
    const { value: authored, problems } = validate(authoredItemSchema, raw, place);
    reading.report(problems);
    return {
      file,
      criterion: value.criterion,
      id: idOf(raw),
      authored,
      lineOf: (inItem) => lineOf([...place.path, ...inItem]),
    };
  });
  return { file, lineOf, criterion: value.criterion, items };
}

function idOf(raw: unknown): string | undefined {
  const result = v.safeParse(v.object({ id: v.string() }), raw);
  return result.success ? result.output.id : undefined;
}

/** Reads the front matter and the body of a lesson, each even if the other is wrong. */
export async function readLesson(reading: Reading, path: string): Promise<LessonMaterial> {
  const file = reading.prefix + path;
  const text = await textOf(reading, path);
  const { body, problems } = readLessonBody(file, text);
  reading.report(problems);
  const name = basename(path, '.mdx');
  const dash = name.indexOf('-');
  return {
    file,
    criterion: name.slice(0, dash),
    slug: name.slice(dash + 1),
    front: readFront(reading, file, text),
    body,
  };
}

function readFront(reading: Reading, file: string, text: string): LessonMaterial['front'] {
  const front = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (front?.index !== 0) {
    reading.report([noFrontMatter(file)]);
    return undefined;
  }
  const yaml = readYaml(file, front[1] ?? '', 1);
  reading.report(yaml.problems);
  if (yaml.problems.length > 0) return undefined;
  const place = { file, lineOf: yaml.lineOf, path: [] };
  const { value, problems } = validate(lessonSchema, yaml.value, place);
  reading.report(problems);
  return value ? { file, value, lineOf: yaml.lineOf } : undefined;
}

function noFrontMatter(file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'missing-front-matter',
    message:
      'The lesson does not begin with front matter, so its title and criteria are not known.',
    remedy: 'Begin the file with `---`, the fields that content/README.md lists, and `---`.',
  };
}

function textOf(reading: Reading, path: string): Promise<string> {
  return readFile(join(reading.contentDir, path), 'utf8');
}
