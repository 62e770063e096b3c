import { localIdOf } from '../../domain/curriculum.ts';
import { exportMessages as say } from '../../messages/export.ts';
import { type XmlElement, type XmlNode, xml, xmlInline } from '../../writing/xml.ts';
import type { Exported } from '../exported.ts';
import { paragraphs, shortened, verbatim } from '../prose.ts';

/** HTML: nodes to be written, or what has been written already. */
export type Markup = readonly XmlNode[] | string;

/** What a question of any type says of itself; shapes as Moodle 4.5's `qformat_xml` reads them. */
export interface QuestionFrame {
  readonly type:
    | 'multichoice'
    | 'truefalse'
    | 'matching'
    | 'ordering'
    | 'cloze'
    | 'shortanswer'
    | 'numerical'
    | 'essay';
  readonly text: Markup;
  /** Shown when all is done, before the lines that every question has. */
  readonly closing?: readonly XmlNode[] | undefined;
  /** Which part of its item it is, if it is not the whole of it. */
  readonly part?: { readonly id: string; readonly place: number; readonly of: number } | undefined;
  /** Elements of its type. */
  readonly body: readonly XmlElement[];
  /** Whether it has parts that a hint may count: Moodle then reads more from a hint. */
  readonly hasParts?: boolean | undefined;
  /** Share of the mark that each try costs; 1 where a second try would tell nothing. */
  readonly penalty?: '0.3333333' | '1.0000000' | '0.0000000' | undefined;
  readonly marks?: number | undefined;
}

/** Moodle cuts a name at 255 characters; a list is readable up to about this. */
const longestName = 120;

/** A `<question>` with the parts that all types share around those of its own. */
export function moodleQuestion(exported: Exported, frame: QuestionFrame): XmlElement {
  const { item } = exported;
  return xml('question', { type: frame.type }, [
    xml('name', {}, [xml('text', {}, nameOf(exported, frame))]),
    html('questiontext', frame.text),
    html('generalfeedback', [...(frame.closing ?? []), ...standingLines(exported)]),
    xml('defaultgrade', {}, String(frame.marks ?? item.marks)),
    xml('penalty', {}, frame.penalty ?? '0.3333333'),
    xml('hidden', {}, '0'),
    xml('idnumber', {}, idOf(exported, frame)),
    ...frame.body,
    ...hintOf(exported, frame),
    tagsOf(exported, frame),
  ]);
}

/** An element that holds HTML, as Moodle keeps all formatted text. */
export function html(name: string, markup: Markup, more: readonly XmlElement[] = []): XmlElement {
  return xml(name, { format: 'html' }, [text(markup), ...more]);
}

/** `<text>` with HTML in it. */
export function text(markup: Markup): XmlElement {
  const written = typeof markup === 'string' ? markup : xmlInline(markup);
  return xml('text', {}, written === '' ? [] : [{ cdata: written }]);
}

/** What is said to all who were right, partly right or wrong: required by some types, empty here. */
export const combinedFeedback: readonly XmlElement[] = [
  html('correctfeedback', []),
  html('partiallycorrectfeedback', []),
  html('incorrectfeedback', []),
];

/** Permanent, so that a tutor sees what is what: `ccs14/sofa`, and `ccs14/sofa#b` for a part. */
function idOf({ item }: Exported, { part }: QuestionFrame): string {
  return part ? `${item.id}#${part.id}` : item.id;
}

/** Criterion and id first: a question bank sorts by name, and some types cut it short. */
function nameOf(exported: Exported, frame: QuestionFrame): string {
  const { item, criterion } = exported;
  const of = frame.part ? ` (${frame.part.place} of ${frame.part.of})` : '';
  const start = `${criterion.number} ${item.id}${of} `;
  // Moodle strips what looks like a tag from a name.
  return start + shortened(item.stem, longestName - start.length).replace(/[<>]/g, '');
}

function standingLines({ criterion, lesson }: Exported): readonly XmlElement[] {
  return [
    ...(lesson === undefined ? [] : [verbatim(say.taughtIn(lesson))]),
    verbatim(say.criterion(criterion.number, criterion.text)),
  ];
}

function hintOf({ item }: Exported, { hasParts }: QuestionFrame): readonly XmlElement[] {
  if (item.hint === undefined) return [];
  return [html('hint', paragraphs(item.hint), hasParts ? [xml('shownumcorrect')] : [])];
}

function tagsOf({ item, criterion, further }: Exported, { part }: QuestionFrame): XmlElement {
  const tags = [
    ...[criterion, ...further].flatMap(({ id, number }) => [id, `AC ${number}`]),
    `difficulty ${item.difficulty}`,
    // Moodle cuts a tag at 50 characters.
    ...(part ? [`case ${localIdOf(item.id)}`] : []),
  ];
  return xml(
    'tags',
    {},
    tags.map((tag) => xml('tag', {}, [xml('text', {}, tag)])),
  );
}
