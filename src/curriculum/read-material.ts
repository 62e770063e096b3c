import { access } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readCentreKey } from '../evidence/centre-key.ts';
import type { ToolSummary } from '../tools/tool.ts';
import {
  centreSchema,
  glossarySchema,
  guidanceFileSchema,
  outcomeNotesSchema,
  qualificationSchema,
  sourcesSchema,
  tasksFileSchema,
  unitSchema,
} from './authored.ts';
import {
  type ContentFile,
  filesBelow,
  sortFiles,
  type UnitFileKind,
  type UnitFolder,
} from './content-files.ts';
import type { Material, QualificationMaterial, UnitMaterial } from './material.ts';
import { compare, type Problem } from './problem.ts';
import { type Reading, readDocument, readItemsFile, readLesson } from './read-files.ts';

/**
 * Reads every file below `contentDir`. Diagrams and pages are looked up beside it, in
 * `src/components/figures` and `src/pages`. Throws only when the folder itself cannot be read.
 */
export async function readMaterial(
  contentDir: string,
  tools: readonly ToolSummary[],
): Promise<{ readonly material: Material; readonly problems: readonly Problem[] }> {
  const root = resolve(contentDir);
  const problems: Problem[] = [];
  const prefix = `${basename(root)}/`;
  const report = (found: readonly Problem[]) => problems.push(...found);
  const reading: Reading = { contentDir: root, prefix, report };
  const { files, problems: misplaced } = sortFiles(await filesBelow(root), prefix);
  report(misplaced);
  const glossaryFiles = files.filter(({ kind }) => kind === 'glossary');
  const sourceFiles = files.filter(({ kind }) => kind === 'sources');
  const glossary = await readAll(glossaryFiles, ({ path }) =>
    readDocument(reading, path, glossarySchema),
  );
  const sources = await readAll(sourceFiles, ({ path }) =>
    readDocument(reading, path, sourcesSchema),
  );
  const [centre] = await readAll(
    files.filter(({ kind }) => kind === 'centre'),
    ({ path }) => readCentre(reading, path),
  );
  const project = dirname(root);
  const material: Material = {
    qualifications: await readQualifications(reading, files),
    units: await readAll(unitFolders(files), (folder) => readUnit(reading, folder, files)),
    glossary,
    sources,
    centre,
    glossaryComplete: glossary.length === glossaryFiles.length,
    sourcesComplete: sources.length === sourceFiles.length,
    figures: await namesIn(join(project, 'src', 'components', 'figures')),
    tools,
    pages: (await namesIn(join(project, 'src', 'pages'))).map(addressOf),
  };
  return { material, problems };
}

async function readQualifications(
  reading: Reading,
  files: readonly ContentFile[],
): Promise<readonly QualificationMaterial[]> {
  const found = files.flatMap((file) => (file.kind === 'qualification' ? file : []));
  return readAll(found, async ({ path, folder }) => {
    const document = await readDocument(reading, path, qualificationSchema);
    return document && { folder: reading.prefix + folder, document };
  });
}

type UnitFile = Extract<ContentFile, { readonly unit: UnitFolder }>;

function unitFolders(files: readonly ContentFile[]): readonly UnitFolder[] {
  const folders = files.flatMap((file) => ('unit' in file ? file.unit : []));
  return [...new Map(folders.map((unit) => [unit.folder, unit])).values()];
}

async function readUnit(
  reading: Reading,
  { folder, id, qualification }: UnitFolder,
  files: readonly ContentFile[],
): Promise<UnitMaterial> {
  const mine = files.flatMap((file) => ('unit' in file && file.unit.folder === folder ? file : []));
  const of = (kind: UnitFileKind) => mine.filter((file) => file.kind === kind);
  const read = <T>(kind: UnitFileKind, with_: (file: UnitFile) => Promise<T | undefined>) =>
    readAll(of(kind), with_);
  const itemFiles = await read('items', ({ path }) => readItemsFile(reading, path));
  const [unit] = await read('unit', ({ path }) => readDocument(reading, path, unitSchema));
  if (of('unit').length === 0) reading.report([missingUnit(`${reading.prefix}${folder}`)]);
  return {
    folder: reading.prefix + folder,
    id,
    qualification,
    unit,
    outcomeNotes: await read('outcome', async ({ path }) => {
      const document = await readDocument(reading, path, outcomeNotesSchema);
      return document && { number: basename(path, '.yaml'), document };
    }),
    lessons: await read('lesson', async ({ path }) => {
      const lesson = await readLesson(reading, path);
      return lesson.front?.value.draft === true ? undefined : lesson;
    }),
    items: itemFiles.flatMap(({ items }) => items),
    itemFiles,
    itemsComplete: itemFiles.length === of('items').length,
    tasks: await read('tasks', ({ path }) => readDocument(reading, path, tasksFileSchema)),
    guidance: await read('guidance', ({ path }) => readDocument(reading, path, guidanceFileSchema)),
  };
}

async function readCentre(reading: Reading, path: string) {
  const document = await readDocument(reading, path, centreSchema);
  const key = document?.value.key;
  if (!document || !key) return document;
  const { status } = await readCentreKey(JSON.stringify(key));
  if (status === 'refused') reading.report([unsoundKey(document.file, document.lineOf(['key']))]);
  return document;
}

function unsoundKey(file: string, line: number): Problem {
  return {
    file,
    line,
    rule: 'unsound-key',
    message: 'The key does not fit its fingerprint, so what learners seal could not be opened.',
    remedy: 'Paste the public key file once more as the assessor’s desk saved it.',
  };
}

function missingUnit(folder: string): Problem {
  return {
    file: `${folder}/unit.yaml`,
    line: 1,
    rule: 'missing-unit',
    message: 'The folder has no unit.yaml, so nothing in it belongs to any criterion.',
    remedy: 'Write unit.yaml with the outcomes and criteria of the specification.',
  };
}

/** One after the other, so that problems always come in the same order; drops what is undefined. */
async function readAll<F, T>(
  from: readonly F[],
  read: (one: F) => Promise<T | undefined>,
): Promise<readonly T[]> {
  const results: T[] = [];
  for (const one of from) {
    const result = await read(one);
    if (result !== undefined) results.push(result);
  }
  return results;
}

/** Names, without `.astro`, of the Astro files below a folder; none if it does not exist. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const exists = await access(folder).then(
    () => true,
    () => false,
  );
  if (!exists) return [];
  const files = await filesBelow(folder);
  return files
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.slice(0, -'.astro'.length))
    .sort(compare);
}

/** `tutor/index` → `tutor/`, `about` → `about/`, `index` → ``. */
function addressOf(page: string): string {
  const address = page.replace(/(^|\/)index$/, '');
  return address === '' ? '' : `${address}/`;
}
