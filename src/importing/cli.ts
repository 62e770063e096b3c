import { parseArgs } from 'node:util';
import { readContent } from './existing.ts';
import { importFiles } from './files/bounded-import.ts';
import { readFolder } from './files/read-folder.ts';
import { changeFolder } from './files/write-folder.ts';
import { describeProblem, GuideProblem } from './finding.ts';
import type { Imported } from './imported.ts';
import { importJson } from './json.ts';
import { planImport } from './plan.ts';
import { reviewReport } from './review.ts';

const usage = `npm run import -- GUIDE [GUIDE…] --out DIR [--format json|content] [--strict]

Reads guides (.txt .md .html .docx .pdf) and writes a course skeleton, with a review of what was
read from which line. --format json writes import.json instead. --strict fails when anything is
ambiguous, missing, contradictory or unread.`;

/** Exit codes: 0 done, 1 a guide cannot be read, 2 wrong arguments, 3 `--strict` found something. */
async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) {
    console.error(usage);
    return 2;
  }
  const found = await importFiles(options.guides);
  const imported = options.format === 'json' ? found : await writeContent(found, options.out);
  if (options.format === 'json') await changeFolder(options.out, jsonChange(found));
  console.log(summary(imported, options.out));
  return options.strict && imported.findings.length > 0 ? 3 : 0;
}

interface Options {
  readonly guides: readonly string[];
  readonly out: string;
  readonly format: 'json' | 'content';
  readonly strict: boolean;
}

function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        format: { type: 'string', default: 'content' },
        strict: { type: 'boolean', default: false },
      },
    });
    const { out, format, strict } = values;
    if (
      positionals.length === 0 ||
      out === undefined ||
      (format !== 'json' && format !== 'content')
    )
      return undefined;
    return { guides: positionals, out, format, strict };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function jsonChange(imported: Imported) {
  return { write: [{ path: 'import.json', text: importJson(imported) }], remove: [] };
}

/** Compares with what stands in the folder, writes what changes, and says so. */
async function writeContent(found: Imported, out: string): Promise<Imported> {
  const content = readContent(await readFolder(out));
  const { write, remove, difference, imported } = planImport(found, content);
  const again = content.units.length > 0 || content.qualifications.length > 0;
  const changes = again
    ? difference || 'Nothing: the guide says what the folder holds.'
    : undefined;
  const report = { path: 'import-review/README.md', text: reviewReport(imported, changes) };
  await changeFolder(out, { write: [...write, report], remove });
  if (changes !== undefined) console.log(`What changes:\n\n${changes}\n`);
  return imported;
}

function summary(imported: Imported, out: string): string {
  const criteria = imported.units.flatMap((unit) =>
    unit.outcomes.flatMap((outcome) => outcome.criteria),
  ).length;
  const lines = imported.findings.map(
    ({ kind, message, place }) =>
      `  ${kind}: ${place === undefined ? '' : `${place.file}:${place.line} `}${message}`,
  );
  const shown = lines.slice(0, 40);
  return [
    `${imported.qualifications.length} qualification, ${imported.units.length} units, ${criteria} criteria → ${out}`,
    ...(lines.length > 0 ? [`${lines.length} to look at:`, ...shown] : []),
    ...(lines.length > shown.length
      ? [`  … and ${lines.length - shown.length} more in the review`]
      : []),
  ].join('\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = messageOf(error);
  if (message === undefined) throw error;
  console.error(message);
  process.exitCode = 1;
}

/** What is expected to go wrong: a guide that cannot be read, a folder that cannot be written. */
function messageOf(error: unknown): string | undefined {
  if (error instanceof GuideProblem) return describeProblem(error);
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  return `${error.path}: cannot be written (${error.code}). Nothing was changed; choose another --out.`;
}
