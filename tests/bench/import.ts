import { readFileSync } from 'node:fs';
import { importGuides } from '../../src/importing/import-guide.ts';

// Prints how long a guide of 40 pages takes, and how time grows with length. Targets: 150 ms after
// start-up, and as many milliseconds a megabyte at 10 MB as at 1 MB. Run: node tests/bench/import.ts
const sample = readFileSync(
  new URL('../import/samples/qualification-guide.txt', import.meta.url),
  'utf8',
);
const pageLength = 1_700;
const fortyPages = sample.repeat(Math.ceil((40 * pageLength) / sample.length));

const milliseconds = (text: string): number => {
  const start = performance.now();
  importGuides([{ file: 'guide.txt', text }]);
  return performance.now() - start;
};

/** Prints the times. */
export function benchImport(): void {
  console.log(`40 pages, first run   ${milliseconds(fortyPages).toFixed(0)} ms`);
  const runs = Array.from({ length: 9 }, () => milliseconds(fortyPages)).sort((a, b) => a - b);
  console.log(`40 pages, median of 9 ${runs[4]?.toFixed(0)} ms`);
  for (const megabytes of [1, 2, 5, 10]) {
    const text = sample.repeat(Math.round((megabytes * 1_000_000) / sample.length));
    const time = milliseconds(text);
    const memory = Math.round(process.memoryUsage().heapUsed / 1_000_000);
    console.log(
      `${megabytes} MB: ${time.toFixed(0)} ms, ${(time / megabytes).toFixed(0)} ms a MB, heap ${memory} MB`,
    );
  }
}

if (import.meta.main) benchImport();
