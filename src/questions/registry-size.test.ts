import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const registry = fileURLToPath(new URL('registry.ts', import.meta.url));

async function bundle() {
  const { outputFiles, metafile } = await build({
    entryPoints: [registry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const code = outputFiles.map((file) => file.text).join('');
  return { code, inputs: Object.keys(metafile.inputs) };
}

test('marking and interactions of all types weigh at most 8 kB as a page loads them', async () => {
  const { code } = await bundle();
  expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThanOrEqual(8 * 1024);
});

test('no schema and no package comes with them', async () => {
  const { inputs } = await bundle();
  expect(inputs.filter((path) => /node_modules|schema/.test(path))).toEqual([]);
  expect(inputs.filter((path) => /marking\.ts$/.test(path)).length).toBeGreaterThan(12);
});
