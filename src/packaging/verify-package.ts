import type { Edition } from './edition.ts';
import { nameFindings, referenceFindings } from './file-checks.ts';
import { manifestFindings } from './manifest-checks.ts';
import { error, type PackageFinding } from './package-finding.ts';
import { PackageProblem } from './package-problem.ts';
import { readManifest } from './read-manifest.ts';
import { readZip } from './read-zip.ts';
import { schemaFindings } from './validate-manifest.ts';

/** What a check of a package comes to. */
export interface PackageReport {
  readonly edition: Edition | undefined;
  readonly files: number;
  readonly bytes: number;
  readonly launches: number;
  /** Nothing found that breaks it. */
  readonly ok: boolean;
  readonly findings: readonly PackageFinding[];
}

const manifestFile = 'imsmanifest.xml';

/**
 * Checks any SCORM package: names, manifest against the schemas and beyond them, references.
 * @throws PackageProblem when it is no zip or has no manifest.
 */
export async function verifyPackage(bytes: Uint8Array): Promise<PackageReport> {
  const zip = readZip(bytes);
  const xml = zip.files[manifestFile];
  if (!xml) throw new PackageProblem(noManifest(zip.names));
  const text = new TextDecoder().decode(xml);
  const manifest = readManifest(text);
  const edition = manifest?.edition;
  const schema = edition === undefined ? [] : await schemaFindings(edition, text);
  const findings = [
    ...nameFindings(zip.names),
    ...schema.map((line) => error('schema', `${manifestFile}, ${line}`)),
    ...(manifest
      ? manifestFindings(manifest, zip.names)
      : [error('no-manifest', `${manifestFile} holds no manifest.`)]),
    ...referenceFindings(zip),
  ];
  return {
    edition,
    files: zip.names.length,
    bytes: bytes.length,
    launches: manifest?.organizations.flatMap(({ items }) => items).filter(isLaunch).length ?? 0,
    ok: findings.every(({ severity }) => severity !== 'error'),
    findings,
  };
}

function isLaunch({ identifierref }: { readonly identifierref: string | undefined }): boolean {
  return identifierref !== undefined;
}

function noManifest(names: readonly string[]): string {
  const deeper = names.find((name) => name.endsWith(`/${manifestFile}`));
  if (deeper === undefined) return `This zip is not a SCORM package: it has no ${manifestFile}.`;
  return `This zip is not a SCORM package: ${manifestFile} must lie at its root, not at ${deeper}.`;
}

/** The report as lines for a person; at most `most` findings of one rule are told. */
export function reportText(report: PackageReport, most = 10): string {
  const { edition = 'unknown edition', files, bytes, launches, ok, findings } = report;
  const kilobytes = (bytes / 1000).toFixed(0);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const lines = rules.flatMap((rule) => {
    const all = findings.filter((finding) => finding.rule === rule);
    const told = all.slice(0, most).map((each) => `  ${each.severity}  ${each.message}`);
    return all.length > most ? [...told, `  … and ${all.length - most} more of this kind`] : told;
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const verdict = ok
    ? `No errors, ${findings.length} warnings.`
    : `${errors} errors, ${findings.length - errors} warnings.`;
  return [
    `${edition}, ${files} files, ${kilobytes} kB, launches: ${launches}`,
    ...lines,
    verdict,
  ].join('\n');
}
