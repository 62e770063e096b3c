import { parseArgs } from 'node:util';
import { authoredFiles } from './authored-files.ts';
import { importFiles } from './files/bounded-import.ts';
import { changeFolder } from './files/write-folder.ts';
import { describeProblem, GuideProblem } from './finding.ts';
import type { Imported } from './imported.ts';
import { importJson } from './json.ts';
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
  const imported = await importFiles(options.guides);
  if (options.format === 'json') await changeFolder(options.out, jsonChange(imported));
  else await writeContent(imported, options.out);
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

async function writeContent(imported: Imported, out: string): Promise<void> {
  const report = { path: 'import-review/README.md', text: reviewReport(imported) };
  await changeFolder(out, { write: [...authoredFiles(imported), report], remove: [] });
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
  if (!(error instanceof GuideProblem)) throw error;
  console.error(describeProblem(error));
  process.exitCode = 1;
}
