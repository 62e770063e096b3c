import { exportMessages as say } from '../../messages/export.ts';
import { type XmlElement, xml } from '../../writing/xml.ts';
import type { Exported } from '../exported.ts';
import { heading, list, paragraphs, verbatim } from '../prose.ts';
import { type Spelling, spellingsOf } from '../spellings.ts';
import {
  baseValue,
  decimal,
  feedbackOn,
  outcome,
  type QtiItem,
  qtiItem,
  response,
  set,
  variable,
} from './item.ts';

/** What holds of a response, what it then earns, and what is said. */
interface Case {
  readonly when: XmlElement;
  readonly share: number;
  readonly reason: string;
}

export function shortAnswer(exported: Exported<'short-answer'>): readonly QtiItem[] {
  const { item } = exported;
  const spellings = spellingsOf(item);
  const reasons = [...new Set(spellings.map(({ reason }) => reason))];
  const cases = reasons.map((reason) => {
    const those = spellings.filter((each) => each.reason === reason);
    return { when: isOneOf(those), share: those[0]?.share ?? 0, reason };
  });
  return [
    typedItem(exported, {
      baseType: 'string',
      key: item.accepted[0] ?? '',
      cases,
      otherwise: [item.otherwise, say.spelling],
      besides: [],
    }),
  ];
}

function isOneOf(spellings: readonly Spelling[]): XmlElement {
  const same = spellings.map(({ text }) =>
    xml('stringMatch', { caseSensitive: 'false', substring: 'false' }, [
      variable('RESPONSE'),
      baseValue('string', text),
    ]),
  );
  return xml('or', {}, same);
}

export function numeric(exported: Exported<'numeric'>): readonly QtiItem[] {
  const { item } = exported;
  const cases = [
    { when: isNear(item.answer, item.tolerance), share: 1, reason: item.reason },
    ...item.traps.map(({ value, tolerance, reason }) => ({
      when: isNear(value, tolerance),
      share: 0,
      reason,
    })),
  ];
  return [
    typedItem(exported, {
      baseType: 'float',
      key: String(item.answer),
      cases,
      otherwise: [item.otherwise],
      besides: item.unit ? [verbatim(say.unit(item.unit.text.trim()))] : [],
    }),
  ];
}

/** Bounds included, as with us. */
function isNear(value: number, tolerance: number): XmlElement {
  const mode =
    tolerance === 0
      ? { toleranceMode: 'exact' }
      : { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` };
  return xml('equal', mode, [variable('RESPONSE'), baseValue('float', String(value))]);
}

interface Typed {
  readonly baseType: 'string' | 'float';
  readonly key: string;
  /** Tried in this order; the first that holds decides. */
  readonly cases: readonly Case[];
  readonly otherwise: readonly string[];
  readonly besides: readonly XmlElement[];
}

function typedItem(exported: Exported, typed: Typed): QtiItem {
  const { item } = exported;
  const { baseType, key, cases, otherwise, besides } = typed;
  const named = cases.map((each, index) => ({ ...each, name: `case_${index + 1}` }));
  return qtiItem(exported, {
    interaction: 'textEntryInteraction',
    responses: [response({ identifier: 'RESPONSE', cardinality: 'single', baseType, key: [key] })],
    outcomes: [outcome('FEEDBACK')],
    body: [
      ...paragraphs(item.stem),
      ...besides,
      xml('p', {}, [
        xml('textEntryInteraction', {
          responseIdentifier: 'RESPONSE',
          expectedLength: baseType === 'float' ? '10' : '40',
        }),
      ]),
    ],
    processing: [
      xml('responseCondition', {}, [
        ...named.map(({ when, share, name }, index) =>
          xml(index === 0 ? 'responseIf' : 'responseElseIf', {}, [when, ...decided(share, name)]),
        ),
        xml('responseElse', {}, decided(0, 'other')),
      ]),
    ],
    feedback: [
      ...named.map(({ name, reason }) => feedbackOn('FEEDBACK', name, paragraphs(reason))),
      feedbackOn('FEEDBACK', 'other', otherwise.flatMap(paragraphs)),
    ],
    closing: paragraphs(item.solution ?? ''),
  });
}

function decided(share: number, name: string): readonly XmlElement[] {
  return [
    set('SCORE', baseValue('float', decimal(share))),
    set('FEEDBACK', baseValue('identifier', name)),
  ];
}

/** An answer in the learner's words, which a person marks. */
export function essay(exported: Exported<'written-answer'>): readonly QtiItem[] {
  const { item, criterion } = exported;
  return [
    qtiItem(exported, {
      interaction: 'extendedTextInteraction',
      responses: [
        response({ identifier: 'RESPONSE', cardinality: 'single', baseType: 'string', key: [] }),
      ],
      body: [
        heading(say.criterion(criterion.number, criterion.text)),
        ...paragraphs(item.stem),
        verbatim(say.words(item.words.from, item.words.to)),
        verbatim(say.ours),
        xml('extendedTextInteraction', {
          responseIdentifier: 'RESPONSE',
          expectedLines: '20',
        }),
      ],
      processing: [],
      closing: [
        heading(say.checkPoints),
        ...list(
          'ul',
          item.points.map(({ text, essential }) => (essential ? text : say.extraPoint(text))),
        ),
      ],
    }),
  ];
}
