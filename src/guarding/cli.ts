import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { printProblems } from '../curriculum/problem.ts';
import { readCourse } from '../curriculum/read.ts';
import { writePack } from '../evidence/pack.ts';
import { newPassphrase } from '../evidence/passphrase.ts';
import { distFolder } from '../serving.ts';
import { type Request, readCommandLine, usage, weakness } from './command-line.ts';
import { packOf } from './pack-of.ts';

const variable = 'ATTAIN_PACK_PASSPHRASE';
const fileName = 'attain-assessor-pack.json';

/** Exit codes: 0 done, 1 something is to be put right; nothing was written then. */
try {
  await run(readCommandLine(process.argv.slice(2), (process.env[variable] ?? '') !== ''));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function run(request: Request): Promise<void> {
  if (request.help) return print(usage);
  if (request.source === 'none') return;
  const folder = resolve(request.out);
  if (!relative(distFolder, folder).startsWith('..')) {
    return fail('The pack must not be inside dist/, which learners receive.');
  }
  const passphrase = passphraseFrom(request.source);
  const weak = weakness(passphrase);
  if (weak !== undefined) return fail(weak);
  const reading = await readCourse(join(process.cwd(), 'content'));
  if (reading.problems.length > 0) return fail(printProblems(reading.problems));
  const pack = packOf(reading, Date.now());
  const file = join(folder, fileName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.part`, await writePack(passphrase, pack));
  renameSync(`${file}.part`, file);
  const tasks = pack.units.flatMap((unit) => unit.tasks);
  const guided = tasks.filter(({ guidance }) => guidance !== undefined).length;
  print(
    `${file}: ${pack.units.length} units, ${tasks.length} written tasks, ${guided} with guidance.`,
  );
  if (request.source === 'generated') {
    print(`\nPassphrase: ${passphrase}\n\nIt is shown this once and kept nowhere. Write it down.`);
  }
}

function passphraseFrom(source: Request['source']): string {
  if (source === 'generated') return newPassphrase();
  if (source === 'environment') return process.env[variable] ?? '';
  return readFileSync(0, 'utf8').split(/\r?\n/)[0] ?? '';
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Sets the exit code instead of exiting: a pipe then gets all of a long text. */
function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
