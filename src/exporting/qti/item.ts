import { exportMessages as say } from '../../messages/export.ts';
import { type XmlElement, type XmlNode, xml, xmlDocument } from '../../writing/xml.ts';
import type { Exported } from '../exported.ts';
import { shortened, verbatim } from '../prose.ts';

/** An item as a file of a package, with what the manifest says of it. */
export interface QtiItem {
  /** A name in the sense of XML, unique in the package. */
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly string[];
  readonly interaction: Interaction;
  readonly document: string;
}

export type Interaction =
  | 'choiceInteraction'
  | 'orderInteraction'
  | 'matchInteraction'
  | 'inlineChoiceInteraction'
  | 'textEntryInteraction'
  | 'extendedTextInteraction';

export interface QtiFrame {
  readonly part?: { readonly id: string; readonly place: number; readonly of: number } | undefined;
  readonly interaction: Interaction;
  readonly responses: readonly XmlElement[];
  /** Outcomes beside `SCORE` and `CLOSING`. */
  readonly outcomes?: readonly XmlElement[] | undefined;
  readonly body: readonly XmlElement[];
  readonly processing: readonly XmlElement[];
  /** Said for a response: `modalFeedback` elements. */
  readonly feedback?: readonly XmlElement[] | undefined;
  /** Said whatever the response. */
  readonly closing: readonly XmlElement[];
}

const longestTitle = 100;

/** An `assessmentItem` of QTI 2.1. */
export function qtiItem(exported: Exported, frame: QtiFrame): QtiItem {
  const { item, criterion, further } = exported;
  const { part } = frame;
  const id = [item.id.replaceAll('/', '-'), ...(part ? [part.id] : [])].join('_');
  const of = part ? ` (${part.place} of ${part.of})` : '';
  const title = shortened(`${criterion.number} ${item.id}${of} ${item.stem}`, longestTitle);
  const closing = [...frame.closing, verbatim(say.criterion(criterion.number, criterion.text))];
  const root = xml(
    'assessmentItem',
    {
      xmlns: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
      identifier: id,
      title,
      adaptive: 'false',
      timeDependent: 'false',
    },
    [
      ...frame.responses,
      xml('outcomeDeclaration', {
        identifier: 'SCORE',
        cardinality: 'single',
        baseType: 'float',
        normalMaximum: '1',
      }),
      ...(frame.outcomes ?? []),
      outcome('CLOSING'),
      xml('itemBody', {}, frame.body),
      xml('responseProcessing', {}, [
        ...frame.processing,
        set('CLOSING', baseValue('identifier', 'always')),
      ]),
      ...(frame.feedback ?? []),
      feedbackOn('CLOSING', 'always', closing),
    ],
  );
  const criteria = [criterion, ...further].map((each) => each.id);
  return { id, title, criteria, interaction: frame.interaction, document: xmlDocument(root) };
}

/** What was responded, decides what is said: the outcome takes the identifiers of the response. */
export function outcome(
  identifier: string,
  cardinality: 'single' | 'multiple' = 'single',
): XmlElement {
  return xml('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' });
}

export function set(identifier: string, value: XmlElement): XmlElement {
  return xml('setOutcomeValue', { identifier }, [value]);
}

export function variable(identifier: string): XmlElement {
  return xml('variable', { identifier });
}

export function baseValue(baseType: 'identifier' | 'float' | 'string', value: string): XmlElement {
  return xml('baseValue', { baseType }, value);
}

export function mapResponse(identifier: string): XmlElement {
  return xml('mapResponse', { identifier });
}

export function feedbackOn(
  outcomeIdentifier: string,
  identifier: string,
  nodes: readonly XmlNode[],
): XmlElement {
  return xml('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, nodes);
}

interface Response {
  readonly identifier: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'directedPair' | 'string' | 'float';
  readonly key: readonly string[];
  /** What each response earns; nothing where a condition says. */
  readonly worth?: readonly (readonly [value: string, share: number])[] | undefined;
}

/** A `responseDeclaration` with its key and what each response earns, never less than nothing. */
export function response({ identifier, cardinality, baseType, key, worth }: Response): XmlElement {
  return xml('responseDeclaration', { identifier, cardinality, baseType }, [
    ...(key.length === 0
      ? []
      : [
          xml(
            'correctResponse',
            {},
            key.map((value) => xml('value', {}, value)),
          ),
        ]),
    ...(worth === undefined
      ? []
      : [
          xml(
            'mapping',
            { lowerBound: '0', upperBound: '1', defaultValue: '0' },
            worth.map(([mapKey, share]) =>
              xml('mapEntry', { mapKey, mappedValue: decimal(share) }),
            ),
          ),
        ]),
  ]);
}

/** Six decimals: thirds and sevenths then add up to what a platform rounds to one. */
export function decimal(share: number): string {
  return String(Number(share.toFixed(6)));
}
