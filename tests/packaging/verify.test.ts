import { describe, expect, test } from 'vitest';
import { verifyPackage } from '../../src/packaging/verify-package.ts';
import { type PackageFile, zipOf } from '../../src/writing/zip.ts';
import { sampleFacts, sampleFiles } from './sample-package.ts';

const rulesIn = async (files: readonly PackageFile[]) => {
  const { findings } = await verifyPackage(await zipOf(files));
  return [...new Set(findings.map(({ rule }) => rule))];
};

/** The sample with a text replaced in one of its files. */
function changed(path: string, from: string, to: string): readonly PackageFile[] {
  return sampleFiles().map((file) => {
    if (file.path !== path) return file;
    const text = Buffer.from(file.bytes).toString();
    expect(text).toContain(from);
    return { path, bytes: Buffer.from(text.replaceAll(from, to)) };
  });
}
const manifestWith = (from: string, to: string) => changed('imsmanifest.xml', from, to);
const with_ = (path: string, text = 'x') => [...sampleFiles(), { path, bytes: Buffer.from(text) }];

test.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
  'finds nothing in a sound package of %s',
  async (edition) => {
    const report = await verifyPackage(await zipOf(sampleFiles({ ...sampleFacts, edition })));
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ ok: true, edition, launches: 1 });
  },
);

describe('finds', () => {
  test.each<readonly [string, () => readonly PackageFile[]]>([
    ['schema-version', () => manifestWith('>1.2<', '>2004 2nd Edition<')],
    ['schema', () => manifestWith('<resources>', '<resources><extra/>')],
    ['default-organization', () => manifestWith('default="attain-x1', 'default="other')],
    ['no-title', () => manifestWith('<title>Tea</title>', '<title></title>')],
    ['dangling-item', () => manifestWith('identifierref="attain-x1', 'identifierref="gone')],
    ['no-scorm-type', () => manifestWith(' adlcp:scormtype="sco"', '')],
    [
      'no-href',
      () =>
        manifestWith(' adlcp:scormtype="sco" href="shell/index.html"', ' adlcp:scormtype="sco"'),
    ],
    ['bad-href', () => manifestWith('href="assets/a.css"', 'href="assets/[a].css"')],
    ['listed-but-absent', () => sampleFiles().filter(({ path }) => path !== 'assets/a.css')],
    ['present-but-unlisted', () => with_('extra.txt')],
    [
      'schema-absent',
      () =>
        sampleFiles().filter(({ path }) => path !== 'ims_xml.xsd' && path !== 'adlcp_rootv1p2.xsd'),
    ],
    ['hostile-name', () => with_('../outside.txt')],
    ['hostile-name', () => with_('a\\..\\b.txt')],
    ['hostile-name', () => with_('/etc/x')],
    ['repeated-name', () => with_('assets/A.css')],
    ['script-name', () => with_('run.php')],
    ['mjs', () => with_('a.mjs')],
    [
      'link-out',
      () => changed('shell/index.html', '../units/x1/index.html#a', 'https://example.org/'),
    ],
    ['link-out', () => changed('shell/index.html', '../units/x1/index.html#a', '/units/x1/')],
    [
      'request-out',
      () => changed('units/x1/index.html', '../../assets/a.css', 'https://cdn.example/a.css'),
    ],
    ['request-out', () => changed('units/x1/index.html', '../../assets/a.js', '../../../a.js')],
    [
      'request-out',
      () => changed('assets/a.css', 'color:red', 'background:url(//cdn.example/a.png)'),
    ],
    ['broken-reference', () => changed('assets/a.js', './b.js', './c.js')],
    ['broken-reference', () => changed('shell/index.html', 'x1/index', 'x2/index')],
  ])('%s', async (rule, files) => {
    expect(await rulesIn(files())).toContain(rule);
  });
});

test.each([
  [Buffer.from('not a zip'), /not a zip/],
  [Buffer.alloc(0), /not a zip/],
])('refuses what is no zip: %j', async (bytes, message) => {
  await expect(verifyPackage(bytes)).rejects.toThrow(message);
});

test('says when the manifest lies too deep', async () => {
  const zip = await zipOf([{ path: 'course/imsmanifest.xml', bytes: Buffer.from('<manifest/>') }]);
  await expect(verifyPackage(zip)).rejects.toThrow(/must lie at its root, not at course\//);
});
