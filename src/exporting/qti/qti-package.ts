import type { CourseUnit } from '../../curriculum/course.ts';
import type { Unit } from '../../domain/curriculum.ts';
import { type XmlElement, xml, xmlDocument } from '../../writing/xml.ts';
import { type PackageFile, zipOf } from '../../writing/zip.ts';
import { type Exported, practiceItems, unitTitle, writtenTasks } from '../exported.ts';
import type { QtiItem } from './item.ts';
import { qtiItems } from './types.ts';

/** A zip and what went into it. */
export interface QtiPackage {
  readonly zip: Buffer;
  readonly items: readonly Exported[];
  readonly questions: number;
}

/** A unit as an IMS content package of QTI 2.1 items: a manifest and a file an item. */
export async function qtiPackage(courseUnit: CourseUnit): Promise<QtiPackage> {
  const items = [...practiceItems(courseUnit), ...writtenTasks(courseUnit)];
  const written = items.flatMap((exported) => qtiItems(exported));
  const files = qtiFiles(courseUnit.unit, written);
  return { zip: await zipOf(files), items, questions: written.length };
}

/** The files of the package, the manifest first. */
export function qtiFiles(unit: Unit, items: readonly QtiItem[]): readonly PackageFile[] {
  return [
    { path: 'imsmanifest.xml', bytes: Buffer.from(manifest(unit, items)) },
    ...items.map((item) => ({ path: pathOf(item), bytes: Buffer.from(item.document) })),
  ];
}

function pathOf({ id }: QtiItem): string {
  return `items/${id}.xml`;
}

/** IMS Content Packaging 1.1.4 as the QTI 2.1 profile wants it: resources, and no organization. */
function manifest(unit: Unit, items: readonly QtiItem[]): string {
  const root = xml(
    'manifest',
    {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:imsmd': 'http://ltsc.ieee.org/xsd/LOM',
      'xmlns:imsqti': 'http://www.imsglobal.org/xsd/imsqti_metadata_v2p1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': [
        'http://www.imsglobal.org/xsd/imscp_v1p1',
        'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
        'http://ltsc.ieee.org/xsd/LOM',
        'http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd',
        'http://www.imsglobal.org/xsd/imsqti_metadata_v2p1',
        'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_metadata_v2p1.xsd',
      ].join(' '),
      identifier: `attain-${unit.id}-qti`,
    },
    [
      xml('metadata', {}, [
        xml('schema', {}, 'QTIv2.1 Package'),
        xml('schemaversion', {}, '1.0.0'),
        lom(unitTitle(unit), []),
      ]),
      xml('organizations'),
      xml('resources', {}, items.map(resource)),
    ],
  );
  return xmlDocument(root);
}

function resource(item: QtiItem): XmlElement {
  const href = pathOf(item);
  return xml('resource', { identifier: item.id, type: 'imsqti_item_xmlv2p1', href }, [
    xml('metadata', {}, [
      lom(item.title, item.criteria),
      xml('imsqti:qtiMetadata', {}, [
        xml('imsqti:timeDependent', {}, 'false'),
        xml('imsqti:interactionType', {}, item.interaction),
        xml('imsqti:feedbackType', {}, 'nonadaptive'),
      ]),
    ]),
    xml('file', { href }),
  ]);
}

/** Title, and the criteria as keywords. */
function lom(title: string, keywords: readonly string[]): XmlElement {
  const said = (name: string, text: string) =>
    xml(`imsmd:${name}`, {}, [xml('imsmd:string', { language: 'en-GB' }, text)]);
  return xml('imsmd:lom', {}, [
    xml('imsmd:general', {}, [
      said('title', title),
      ...keywords.map((keyword) => said('keyword', keyword)),
    ]),
  ]);
}
