import type { PackageConfig, PassRule, ScoreKind } from '../domain/package.ts';
import { type PackageFile, zipOf } from '../writing/zip.ts';
import type { BuiltSite } from './built-site.ts';
import type { Edition } from './edition.ts';
import { type Launch, manifest } from './manifest.ts';
import { packageConfigElement, packageConfigText } from './package-config.ts';
import { packageContent } from './package-content.ts';
import { packageShell } from './package-page.ts';
import { schemaFiles } from './schema-files.ts';
import type { Scope } from './scope.ts';

/** How a package is to be, whatever it holds. */
export interface PackageOptions {
  readonly edition: Edition;
  /** One launch for all, or one for each learning outcome. */
  readonly structure: 'single' | 'outcomes';
  readonly hasSearch: boolean;
  readonly passRule: PassRule;
  readonly score: ScoreKind;
  /** In place of the scope's own. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

/** A package that was made: its bytes and what they come to. */
export interface MadePackage {
  readonly id: string;
  readonly title: string;
  readonly zip: Buffer;
  readonly files: number;
  readonly pages: number;
  readonly criteria: number;
  readonly launches: number;
}

/** Makes the files of a package and the zip of them. The same build and options give the same bytes. */
export async function makePackage(
  site: BuiltSite,
  scope: Scope,
  options: PackageOptions,
): Promise<MadePackage> {
  const id = options.id ?? scope.id;
  const title = options.title ?? scope.title;
  const version = `${site.outline.version}+${site.outline.fingerprint.slice(0, 8)}`;
  const launches = launchesOf(scope, options, { id, title });
  const shells = launches.map(({ href, id, title, scope }): PackageFile => {
    const config = configOf(scope, options, { id, title, version });
    return { path: href, bytes: Buffer.from(shellPage(site, href, config)) };
  });
  const content = await contentOf(site, scope, options.hasSearch, shells);
  const files = [...shells, ...content];
  const text = manifest({
    edition: options.edition,
    id,
    title,
    description: describe(scope, title),
    version,
    launches,
    files: files.map(({ path }) => path),
  });
  const all = [
    ...files,
    { path: 'imsmanifest.xml', bytes: Buffer.from(text) },
    ...schemaFiles(options.edition),
  ];
  return {
    id,
    title,
    zip: await zipOf(all),
    files: all.length,
    pages: scope.pages.size,
    criteria: scope.criteria.length,
    launches: launches.length,
  };
}

interface ScopedLaunch extends Launch {
  readonly scope: Scope;
}

function launchesOf(
  scope: Scope,
  { structure }: PackageOptions,
  { id, title }: { readonly id: string; readonly title: string },
): readonly ScopedLaunch[] {
  if (structure === 'single' || scope.outcomes.length < 2) {
    return [{ id, title, href: 'shell/index.html', scope }];
  }
  return scope.outcomes.map((outcome) => {
    const own = outcome.id.startsWith(`${scope.id}-`)
      ? id + outcome.id.slice(scope.id.length)
      : `${id}-${outcome.id.replace(/^attain-/, '')}`;
    return { id: own, title: outcome.title, href: `shell/${own}.html`, scope: outcome };
  });
}

function configOf(
  scope: Scope,
  { edition, passRule, score }: PackageOptions,
  named: { readonly id: string; readonly title: string; readonly version: string },
): PackageConfig {
  const { criteria, contents, start } = scope;
  return { ...named, format: edition, criteria, contents, start, passRule, score };
}

function shellPage(site: BuiltSite, href: string, config: PackageConfig): string {
  return packageShell(site.read('shell/index.html').toString(), href, {
    title: config.title,
    configId: packageConfigElement,
    config: packageConfigText(config),
  });
}

/** Everything but the shells, made once for all editions of a scope. */
const made = new WeakMap<BuiltSite, Map<string, Promise<readonly PackageFile[]>>>();

function contentOf(
  site: BuiltSite,
  scope: Scope,
  hasSearch: boolean,
  launchers: readonly PackageFile[],
): Promise<readonly PackageFile[]> {
  const known = made.get(site) ?? new Map<string, Promise<readonly PackageFile[]>>();
  made.set(site, known);
  const key = `${scope.id} ${hasSearch}`;
  const content = known.get(key) ?? packageContent(site, scope, { hasSearch, launchers });
  known.set(key, content);
  return content;
}

function describe({ criteria }: Scope, title: string): string {
  const number =
    criteria.length === 1 ? '1 assessment criterion' : `${criteria.length} assessment criteria`;
  return `${title}: lessons and practice for ${number}, each one tracked as an objective.`;
}
