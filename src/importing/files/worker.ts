import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { GuideProblem } from '../finding.ts';
import { importGuides } from '../import-guide.ts';
import { readGuide } from './read-guide.ts';

// Reads in a thread of its own, so that the command can bound its time and memory.
try {
  const paths = v.parse(v.array(v.string()), workerData);
  const guides = [];
  for (const path of paths) guides.push(await readGuide(path));
  parentPort?.postMessage({ imported: importGuides(guides) });
} catch (error) {
  if (!(error instanceof GuideProblem)) throw error;
  const { place, message, remedy } = error;
  parentPort?.postMessage({ problem: { place, message, remedy } });
}
