import { seededShuffle } from '../../domain/shuffle.ts';
import { exportMessages as say } from '../../messages/export.ts';
import { type XmlElement, xml } from '../../writing/xml.ts';
import type { Exported } from '../exported.ts';
import { heading, line, list, paragraphs, plain } from '../prose.ts';
import {
  baseValue,
  feedbackOn,
  mapResponse,
  outcome,
  type QtiItem,
  qtiItem,
  response,
  set,
  variable,
} from './item.ts';

interface Pair {
  readonly id: string;
  readonly text: string;
  /** Name of what it belongs to. */
  readonly to: string;
  readonly toText: string;
  readonly reason: string;
}

interface Target {
  readonly name: string;
  readonly text: string;
}

export function matching(exported: Exported<'matching'>): readonly QtiItem[] {
  const { item } = exported;
  // A text that several prompts share stands once, under its first name.
  const byText = new Map<string, string>();
  const texts = [...item.pairs.map(({ id, match }) => ({ id, text: match })), ...item.distractors];
  for (const { id, text } of texts) if (!byText.has(text)) byText.set(text, `t_${id}`);
  const targets = [...byText].map(([text, name]) => ({ name, text }));
  const pairs = item.pairs.map(({ id, prompt, match, reason }) => ({
    id,
    text: prompt,
    to: byText.get(match) ?? '',
    toText: match,
    reason,
  }));
  return [matchItem(exported, pairs, targets)];
}

export function categorise(exported: Exported<'categorise'>): readonly QtiItem[] {
  const { item } = exported;
  const targets = item.groups.map(({ id, label }) => ({ name: `t_${id}`, text: label }));
  const labels = new Map(targets.map(({ name, text }) => [name, text]));
  const pairs = seededShuffle(item.id)(item.entries).map(({ id, text, group, reason }) => ({
    id,
    text,
    to: `t_${group}`,
    toText: labels.get(`t_${group}`) ?? '',
    reason,
  }));
  return [matchItem(exported, pairs, targets)];
}

/** Each entry goes to one target; a target takes any number. Equal shares for right pairs. */
function matchItem(
  exported: Exported,
  pairs: readonly Pair[],
  targets: readonly Target[],
): QtiItem {
  const key = pairs.map(({ id, to }) => `e_${id} ${to}`);
  const set1 = pairs.map(({ id, text }) => associable(`e_${id}`, text, '1'));
  const set2 = targets.map(({ name, text }) => associable(name, text, '0'));
  return qtiItem(exported, {
    interaction: 'matchInteraction',
    responses: [
      response({
        identifier: 'RESPONSE',
        cardinality: 'multiple',
        baseType: 'directedPair',
        key,
        worth: key.map((pair) => [pair, 1 / key.length] as const),
      }),
    ],
    body: [
      ...paragraphs(exported.item.stem),
      xml(
        'matchInteraction',
        {
          responseIdentifier: 'RESPONSE',
          shuffle: 'true',
          maxAssociations: String(pairs.length),
        },
        [xml('simpleMatchSet', {}, set1), xml('simpleMatchSet', {}, set2)],
      ),
    ],
    processing: [set('SCORE', mapResponse('RESPONSE'))],
    closing: [
      ...paragraphs(exported.item.solution ?? ''),
      heading(say.rightAnswers),
      ...list(
        'ul',
        pairs.map(({ text, toText, reason }) => `${text} → **${plain(toText)}**. ${reason}`),
      ),
    ],
  });
}

function associable(identifier: string, text: string, matchMax: string): XmlElement {
  return xml('simpleAssociableChoice', { identifier, matchMax }, line(text));
}

/** All or nothing: QTI's own processing has no share for a right next step. */
export function ordering(exported: Exported<'ordering'>): readonly QtiItem[] {
  const { item } = exported;
  return [
    qtiItem(exported, {
      interaction: 'orderInteraction',
      responses: [
        response({
          identifier: 'RESPONSE',
          cardinality: 'ordered',
          baseType: 'identifier',
          key: item.steps.map(({ id }) => `s_${id}`),
        }),
      ],
      body: [
        ...paragraphs(item.stem),
        xml(
          'orderInteraction',
          { responseIdentifier: 'RESPONSE', shuffle: 'true' },
          // Where a platform does not shuffle, they must not stand in the right order.
          seededShuffle(item.id)(item.steps).map(({ id, text }) =>
            xml('simpleChoice', { identifier: `s_${id}` }, line(text)),
          ),
        ),
      ],
      processing: [
        xml('responseCondition', {}, [
          xml('responseIf', {}, [
            xml('match', {}, [variable('RESPONSE'), xml('correct', { identifier: 'RESPONSE' })]),
            set('SCORE', baseValue('float', '1')),
          ]),
          xml('responseElse', {}, [set('SCORE', baseValue('float', '0'))]),
        ]),
      ],
      closing: [
        ...paragraphs(item.solution ?? ''),
        heading(say.rightOrder),
        ...list(
          'ol',
          item.steps.map(({ text, reason }) => `${text} *${plain(reason)}*`),
        ),
      ],
    }),
  ];
}

const gapMark = /\{([a-z0-9]{1,2})\}/;

/** A list to choose from in each gap; equal shares, and what is said for each. */
export function gapFill(exported: Exported<'gap-fill'>): readonly QtiItem[] {
  const { item } = exported;
  const share = 1 / item.gaps.length;
  const body = item.text.split(/\n\s*\n/).map((paragraph) =>
    xml(
      'p',
      {},
      paragraph
        .split(gapMark)
        .flatMap((piece, place) => (place % 2 === 0 ? line(piece) : [inlineChoice(item, piece)])),
    ),
  );
  const named = item.gaps.map(({ id, options }) => ({
    answer: `RESPONSE_${id}`,
    said: `FEEDBACK_${id}`,
    options: options.map((option) => ({ ...option, name: `o_${option.id}` })),
  }));
  return [
    qtiItem(exported, {
      interaction: 'inlineChoiceInteraction',
      responses: named.map(({ answer, options }) => {
        const key = options.filter(({ correct }) => correct).map(({ name }) => name);
        return response({
          identifier: answer,
          cardinality: 'single',
          baseType: 'identifier',
          key: key.slice(0, 1),
          worth: key.map((name) => [name, share] as const),
        });
      }),
      outcomes: named.map(({ said }) => outcome(said)),
      body: [...paragraphs(item.stem), ...body],
      processing: [
        set(
          'SCORE',
          xml(
            'sum',
            {},
            named.map(({ answer }) => mapResponse(answer)),
          ),
        ),
        ...named.map(({ answer, said }) => set(said, variable(answer))),
      ],
      feedback: named.flatMap(({ said, options }) =>
        options.map(({ name, text, reason }) =>
          feedbackOn(said, name, [
            xml('p', {}, [xml('strong', {}, plain(text)), ': ', ...line(reason)]),
          ]),
        ),
      ),
      closing: paragraphs(item.solution ?? ''),
    }),
  ];
}

function inlineChoice(item: Exported<'gap-fill'>['item'], gap: string): XmlElement {
  const options = item.gaps.find(({ id }) => id === gap)?.options ?? [];
  return xml(
    'inlineChoiceInteraction',
    { responseIdentifier: `RESPONSE_${gap}`, shuffle: 'true' },
    options.map(({ id, text }) => xml('inlineChoice', { identifier: `o_${id}` }, plain(text))),
  );
}
