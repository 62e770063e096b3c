import { exportMessages as say } from '../../messages/export.ts';
import type { Item } from '../../questions/item.ts';
import { type XmlElement, xml } from '../../writing/xml.ts';
import { essayOf } from '../essay.ts';
import type { Exported } from '../exported.ts';
import { paragraphs, verbatim } from '../prose.ts';
import { spellingsOf } from '../spellings.ts';
import { html, moodleQuestion } from './question.ts';

/*
 * Items in which something is typed. Moodle takes the first answer that fits, so right ones come
 * before traps, and an asterisk, which fits everything, last.
 */

/** A word or phrase. Every spelling is an answer of its own; see `spellings.ts` for what is lost. */
export function shortAnswer(exported: Exported<'short-answer'>): readonly XmlElement[] {
  const { item } = exported;
  return [
    moodleQuestion(exported, {
      type: 'shortanswer',
      text: paragraphs(item.stem),
      closing: paragraphs(item.solution ?? ''),
      body: [
        xml('usecase', {}, '0'),
        ...spellingsOf(item).map(({ text, share, reason }) =>
          // An asterisk is a wildcard unless a backslash stands before it.
          answer(share * 100, text.replaceAll('*', '\\*'), paragraphs(reason)),
        ),
        answer(0, '*', [...paragraphs(item.otherwise), ...paragraphs(say.spelling)]),
      ],
    }),
  ];
}

/** A number with its tolerance. A unit may be typed or left out, as with us. */
export function numeric(exported: Exported<'numeric'>): readonly XmlElement[] {
  const { item } = exported;
  const number = (share: number, at: { value: number; tolerance: number; reason: string }) =>
    answer(share, String(at.value), paragraphs(at.reason), String(at.tolerance));
  return [
    moodleQuestion(exported, {
      type: 'numerical',
      text: [
        ...paragraphs(item.stem),
        ...(item.unit ? [verbatim(say.unit(item.unit.text.trim()))] : []),
      ],
      closing: paragraphs(item.solution ?? ''),
      body: [
        number(100, { value: item.answer, tolerance: item.tolerance, reason: item.reason }),
        ...item.traps.map((trap) => number(0, trap)),
        answer(0, '*', paragraphs(item.otherwise), '0'),
        ...unitsOf(item),
      ],
    }),
  ];
}

/** `qtype_numerical`: 0 shows one field that may hold the unit, 3 takes a number alone. */
function unitsOf({ unit }: Item<'numeric'>): readonly XmlElement[] {
  if (!unit) return [xml('unitgradingtype', {}, '0'), xml('showunits', {}, '3')];
  const name = unit.text.trim();
  const names = [name, ...(/[a-z]s$/.test(name) ? [name.slice(0, -1)] : [])];
  return [
    xml(
      'units',
      {},
      names.map((each) =>
        xml('unit', {}, [xml('multiplier', {}, '1'), xml('unit_name', {}, each)]),
      ),
    ),
    xml('unitgradingtype', {}, '0'),
    xml('unitpenalty', {}, '0.1000000'),
    xml('showunits', {}, '0'),
    xml('unitsleft', {}, unit.side === 'before' ? '1' : '0'),
  ];
}

function answer(
  share: number,
  words: string,
  feedback: readonly XmlElement[],
  tolerance?: string,
): XmlElement {
  return xml('answer', { fraction: String(share), format: 'moodle_auto_format' }, [
    xml('text', {}, words),
    html('feedback', feedback),
    ...(tolerance === undefined ? [] : [xml('tolerance', {}, tolerance)]),
  ]);
}

/** What graders read beside an answer; empty for everyone but the assessor. */
export type GraderInfo = (item: Item<'written-answer'>) => readonly XmlElement[];

/** An answer in the learner's words. Its points are for the learner; guidance is never among them. */
export function essay(
  exported: Exported<'written-answer'>,
  graderInfo: GraderInfo,
): readonly XmlElement[] {
  const { item } = exported;
  return [
    moodleQuestion(exported, {
      type: 'essay',
      ...essayOf(exported),
      // One mark: the criterion is met or not yet.
      marks: 1,
      penalty: '0.0000000',
      body: [
        xml('responseformat', {}, 'editor'),
        xml('responserequired', {}, '1'),
        xml('responsefieldlines', {}, '20'),
        xml('minwordlimit', {}, String(item.words.from)),
        xml('maxwordlimit', {}, String(item.words.to)),
        xml('attachments', {}, '0'),
        xml('attachmentsrequired', {}, '0'),
        xml('maxbytes', {}, '0'),
        xml('filetypeslist'),
        html('graderinfo', graderInfo(item)),
        html('responsetemplate', []),
      ],
    }),
  ];
}
