import { type ManifestFacts, manifest } from '../../src/packaging/manifest.ts';
import { schemaFiles } from '../../src/packaging/schema-files.ts';
import type { PackageFile } from '../../src/writing/zip.ts';

const bytes = (text: string) => Buffer.from(text);

/** A manifest of two files and one launch. */
export const sampleFacts: ManifestFacts = {
  edition: 'scorm12',
  id: 'attain-x1',
  title: 'Tea & “biscuits” <first>',
  description: 'How to serve tea.',
  version: '1.0.0+abc',
  launches: [{ id: 'attain-x1', title: 'Tea', href: 'shell/index.html' }],
  files: ['units/x1/index.html', 'shell/index.html', 'assets/a.js', 'assets/b.js', 'assets/a.css'],
};

/** The files of a whole package, without faults. */
export function sampleFiles(facts: ManifestFacts = sampleFacts): PackageFile[] {
  return [
    { path: 'imsmanifest.xml', bytes: bytes(manifest(facts)) },
    {
      path: 'shell/index.html',
      bytes: bytes('<!doctype html><title>T</title><a href="../units/x1/index.html#a">x</a>'),
    },
    {
      path: 'units/x1/index.html',
      bytes: bytes(
        '<!doctype html><title>T</title><link rel="stylesheet" href="../../assets/a.css"><script type="module" src="../../assets/a.js"></script>',
      ),
    },
    { path: 'assets/a.js', bytes: bytes('import{b}from"./b.js";b(()=>import(`./b.js`))') },
    { path: 'assets/b.js', bytes: bytes('export const b=(f)=>f()') },
    { path: 'assets/a.css', bytes: bytes('a{color:red}') },
    ...schemaFiles(facts.edition),
  ];
}
