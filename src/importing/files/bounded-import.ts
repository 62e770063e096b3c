import { Worker } from 'node:worker_threads';
import { GuideProblem } from '../finding.ts';
import type { Imported } from '../imported.ts';
import { limits } from '../limits.ts';

interface Answer {
  readonly imported?: Imported;
  readonly problem?: Pick<GuideProblem, 'place' | 'message' | 'remedy'>;
}

/**
 * Reads and imports guides in a thread of its own, within the bounds of `limits`.
 *
 * @throws GuideProblem when a guide cannot be read, takes too long, or needs too much memory.
 */
export function importFiles(paths: readonly string[]): Promise<Imported> {
  const file = paths.join(', ');
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: paths,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    const late = setTimeout(() => {
      reject(tooMuch(file, `took longer than ${limits.time / 1_000} seconds to read.`));
      void worker.terminate();
    }, limits.time * paths.length);
    worker.on('message', ({ imported, problem }: Answer) => {
      if (imported !== undefined) resolve(imported);
      if (problem !== undefined)
        reject(new GuideProblem(problem.place, problem.message, problem.remedy));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(memory ? tooMuch(file, `needed more than ${limits.memory} MB of memory.`) : error);
    });
    worker.on('exit', () => clearTimeout(late));
  });
}

function tooMuch(file: string, message: string): GuideProblem {
  return new GuideProblem(
    { file, line: 0 },
    message,
    'Give a smaller part of the guide, as plain text.',
  );
}
