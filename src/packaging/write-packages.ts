import { join } from 'node:path';
import { writeWhole } from '../writing/write-file.ts';
import type { BuiltSite } from './built-site.ts';
import type { Edition } from './edition.ts';
import { makePackage, type PackageOptions } from './make-package.ts';
import { type PackageJob, packageFile, usualJobs } from './package-job.ts';
import type { FindSettings, PackageSettings } from './package-settings.ts';
import { everySelection, type Selection, scopeOf } from './scope.ts';

/** A package that was written. */
export interface WrittenPackage {
  readonly file: string;
  readonly kind: Selection['kind'];
  /** Of the unit, the outcome or the qualification. */
  readonly of: string;
  readonly id: string;
  readonly title: string;
  readonly format: Edition;
  readonly search: boolean;
  readonly bytes: number;
  readonly files: number;
  readonly pages: number;
  readonly criteria: number;
  readonly launches: number;
}

/** Makes one package and writes it to a file. @throws PackageProblem */
export async function writePackage(
  site: BuiltSite,
  job: PackageJob,
  settings: PackageSettings,
  file: string,
): Promise<WrittenPackage> {
  const { selection, edition } = job;
  const options = optionsOf(edition, settings);
  const { zip, ...facts } = await makePackage(site, scopeOf(site.outline, selection), options);
  writeWhole(file, zip);
  return {
    file,
    kind: selection.kind,
    of: selection.id,
    format: edition,
    search: options.hasSearch,
    bytes: zip.length,
    ...facts,
  };
}

function optionsOf(edition: Edition, settings: PackageSettings): PackageOptions {
  return {
    edition,
    structure: settings.structure ?? 'single',
    hasSearch: settings.search ?? true,
    passRule: settings.passRule ?? { kind: 'all-ready' },
    score: settings.score ?? 'ready-share',
    id: settings.id,
    title: settings.title,
  };
}

/**
 * Makes the usual packages of a build and a list of them, `index.json`, in a folder.
 * @throws PackageProblem
 */
export async function writeEveryPackage(
  site: BuiltSite,
  settingsOf: FindSettings,
  folder: string,
  onWritten: (written: WrittenPackage) => void,
): Promise<readonly WrittenPackage[]> {
  // Side by side: the search engine is a process of its own and works while pages are rewritten.
  const all = await Promise.all(
    usualJobs(everySelection(site.outline)).map(async (job) => {
      const file = packageFile(job);
      const made = await writePackage(site, job, settingsOf(job.selection), join(folder, file));
      const written = { ...made, file };
      onWritten(written);
      return written;
    }),
  );
  writeWhole(join(folder, 'index.json'), Buffer.from(`${JSON.stringify(all, null, 1)}\n`));
  return all;
}
