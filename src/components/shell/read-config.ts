import { type PackageConfig, packageConfigElement } from '../../domain/package.ts';

/**
 * The configuration in the shell's page. It was checked in full when the package was made; what
 * must be caught here is a page in which something else stands, or nothing.
 * @throws when it is no configuration.
 */
export function readConfig(page: Document): PackageConfig {
  const text = page.getElementById(packageConfigElement)?.textContent ?? '';
  const config: unknown = JSON.parse(text);
  if (!isConfig(config)) throw new Error('This page holds no configuration of a package.');
  return config;
}

function isConfig(value: unknown): value is PackageConfig {
  if (typeof value !== 'object' || value === null) return false;
  const config: Readonly<Record<string, unknown>> = { ...value };
  const texts = [config['id'], config['title'], config['format'], config['start']];
  return (
    texts.every((field) => typeof field === 'string') &&
    Array.isArray(config['criteria']) &&
    Array.isArray(config['contents'])
  );
}
