import type { PackageFormat } from '../domain/package.ts';

/** The editions of SCORM that packages are written for. */
export type Edition = Exclude<PackageFormat, 'none'>;

/** What the editions' manifests differ in. */
export interface EditionFacts {
  /** As `schemaversion` spells it. */
  readonly schemaVersion: string;
  /** `adlcp:scormtype` in 1.2, `adlcp:scormType` since. */
  readonly scormType: string;
  /** Prefix → namespace and the schema file at the package's root. The default one comes first. */
  readonly namespaces: readonly (readonly [prefix: string, uri: string, schema: string])[];
}

const since2004 = [
  ['', 'http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['adlcp', 'http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['adlseq', 'http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['adlnav', 'http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['imsss', 'http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ['lom', 'http://ltsc.ieee.org/xsd/LOM', 'lom.xsd'],
] as const;

export const editions: Readonly<Record<Edition, EditionFacts>> = {
  scorm12: {
    schemaVersion: '1.2',
    scormType: 'adlcp:scormtype',
    namespaces: [
      ['', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['adlcp', 'http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
      ['imsmd', 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
    ],
  },
  'scorm2004-3rd': {
    schemaVersion: '2004 3rd Edition',
    scormType: 'adlcp:scormType',
    namespaces: since2004,
  },
  'scorm2004-4th': {
    schemaVersion: '2004 4th Edition',
    scormType: 'adlcp:scormType',
    namespaces: since2004,
  },
};
