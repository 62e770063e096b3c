import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { type BuiltSite, openBuiltSite } from '../../src/packaging/built-site.ts';
import { writeEveryPackage } from '../../src/packaging/write-packages.ts';
import { distFolder } from '../../src/serving.ts';

/**
 * Makes all packages from the finished build, then has `zip -r -6` zip the same files, and prints
 * both times with the ratio between them.
 */
export async function benchPackaging(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  const zips = new Map<string, string>();
  const made = async (site: BuiltSite) => {
    const began = performance.now();
    const tell = ({ file }: { readonly file: string }) => zips.set(file, join(folder, file));
    await writeEveryPackage(site, () => ({}), folder, tell);
    return performance.now() - began;
  };
  const open = () => openBuiltSite(distFolder, join(distFolder, '..', 'content'));
  const first = await made({ ...open(), has: () => false, keep: () => {} });
  const ours = await made(open());
  const theirs = [...zips].map(([name, file]) => zipAgain(folder, name, file));
  const zip = theirs.reduce((sum, milliseconds) => sum + milliseconds, 0);
  const ratio = (ours / zip).toFixed(2);
  console.log(
    `packaging: ${zips.size} packages in ${ours.toFixed(0)} ms, from the parts that the build kept; zip -r -6 of the same files ${zip.toFixed(0)} ms; ratio ${ratio}. The first time, with every page rewritten, ${first.toFixed(0)} ms (${(first / zip).toFixed(2)})`,
  );
  rmSync(folder, { recursive: true });
}

/** Milliseconds that `zip` takes for the files of a package, unpacked beforehand. */
function zipAgain(folder: string, name: string, file: string): number {
  const target = join(folder, `${name}.files`);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  const began = performance.now();
  execFileSync('zip', ['-q', '-r', '-6', `${target}.zip`, '.'], { cwd: target });
  return performance.now() - began;
}
