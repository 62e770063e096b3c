import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { loadCourse } from '../curriculum/load.ts';
import { distFolder } from '../serving.ts';
import { recordsOf } from './records.ts';

/** Pagefind ships ready-made interfaces beside its index; ours is our own, so they stay out. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)|playground\//;

const { index, errors } = await createIndex({ includeCharacters: '/.' });
if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
const written = await indexSite(index);
await close();
console.log(`Search: ${written.pages} lessons, ${written.records} criteria and terms indexed.`);

async function indexSite(index: PagefindIndex): Promise<{ pages: number; records: number }> {
  const course = await loadCourse();
  const lessons = course.units.flatMap((unit) => unit.lessons);
  for (const { path } of lessons) {
    const content = await readFile(join(distFolder, path, 'index.html'), 'utf8');
    fail((await index.addHTMLFile({ url: `/${path}`, content })).errors, path);
  }
  const records = recordsOf(course);
  for (const record of records) fail((await index.addCustomRecord(record)).errors, record.url);
  const { files } = await index.getFiles();
  for (const file of files) {
    if (unused.test(file.path)) continue;
    const target = join(distFolder, 'pagefind', file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return { pages: lessons.length, records: records.length };
}

function fail(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${where}: ${errors.join('; ')}`);
}
