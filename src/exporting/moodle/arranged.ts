import { seededShuffle } from '../../domain/shuffle.ts';
import { exportMessages as say } from '../../messages/export.ts';
import type { Item } from '../../questions/item.ts';
import { type XmlElement, xml } from '../../writing/xml.ts';
import type { Exported } from '../exported.ts';
import { heading, line, list, paragraphs, plain } from '../prose.ts';
import { clozeGap, clozeWords } from './cloze.ts';
import { combinedFeedback, html, moodleQuestion, text } from './question.ts';

/*
 * Items in which something is put in its place. `matching` and `ordering` have no feedback for a part,
 * so the reasons stand together at the end; gaps and groups become embedded answers, which have.
 */

/** Pairs as `matching`; a distractor is a subquestion that asks nothing. */
export function matching(exported: Exported<'matching'>): readonly XmlElement[] {
  const { item } = exported;
  const subquestions = [
    ...item.pairs.map(({ prompt, match }) => ({ prompt: line(prompt), match })),
    ...item.distractors.map(({ text: match }) => ({ prompt: [], match })),
  ];
  return [
    moodleQuestion(exported, {
      type: 'matching',
      text: paragraphs(item.stem),
      closing: [
        ...paragraphs(item.solution ?? ''),
        heading(say.rightAnswers),
        ...list(
          'ul',
          item.pairs.map(
            ({ prompt, match, reason }) => `${prompt} → **${plain(match)}**. ${reason}`,
          ),
        ),
      ],
      hasParts: true,
      body: [
        xml('shuffleanswers', {}, 'true'),
        ...combinedFeedback,
        xml('shownumcorrect'),
        ...subquestions.map(({ prompt, match }) =>
          xml('subquestion', { format: 'html' }, [
            text(prompt.length === 0 ? [] : [xml('p', {}, prompt)]),
            xml('answer', {}, [xml('text', {}, plain(match))]),
          ]),
        ),
      ],
    }),
  ];
}

/** Moodle's words for how steps are marked. `neighbours` gives a share for each right next step. */
const gradingOf: Record<Item<'ordering'>['scheme'], string> = {
  'all-or-nothing': 'ALL_OR_NOTHING',
  neighbours: 'RELATIVE_NEXT_EXCLUDE_LAST',
  positions: 'ABSOLUTE_POSITION',
};

/** Steps as `ordering`, in core since Moodle 4.4; without its combined feedback an import fails. */
export function ordering(exported: Exported<'ordering'>): readonly XmlElement[] {
  const { item } = exported;
  return [
    moodleQuestion(exported, {
      type: 'ordering',
      text: paragraphs(item.stem),
      closing: [
        ...paragraphs(item.solution ?? ''),
        heading(say.rightOrder),
        ...list(
          'ol',
          item.steps.map((step) => `${step.text} *${plain(step.reason)}*`),
        ),
      ],
      hasParts: true,
      body: [
        xml('layouttype', {}, 'VERTICAL'),
        xml('selecttype', {}, 'ALL'),
        xml('selectcount', {}, String(item.steps.length)),
        xml('gradingtype', {}, gradingOf[item.scheme]),
        xml('showgrading', {}, 'SHOW'),
        xml('numberingstyle', {}, 'none'),
        ...combinedFeedback,
        xml('shownumcorrect', {}, '1'),
        ...item.steps.map((step, index) =>
          xml('answer', { fraction: `${index + 1}.0000000`, format: 'html' }, [
            text(line(step.text)),
            html('feedback', paragraphs(step.reason)),
          ]),
        ),
      ],
    }),
  ];
}

/** Entries with a list of the groups beside each; the reason of an entry whatever is chosen. */
export function categorise(exported: Exported<'categorise'>): readonly XmlElement[] {
  const { item } = exported;
  const entries = seededShuffle(item.id)(item.entries).map((entry) => {
    const options = item.groups.map(({ id, label }) => ({
      right: id === entry.group,
      text: plain(label),
      feedback: line(entry.reason),
    }));
    const gap = clozeGap(options, { marks: item.marks, shuffled: false });
    return `<li>${clozeWords(line(entry.text))} ${gap}</li>`;
  });
  return [embedded(exported, `<ul>${entries.join('')}</ul>`)];
}

const gapMark = /\{([a-z0-9]{1,2})\}/;

/** A text with gaps, each a list to choose from. */
export function gapFill(exported: Exported<'gap-fill'>): readonly XmlElement[] {
  const { item } = exported;
  const gaps = new Map(item.gaps.map(({ id, options }) => [id, gapOf(options, item.marks)]));
  const filled = item.text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split(gapMark)
        .map((piece, place) => (place % 2 === 0 ? clozeWords(line(piece)) : gaps.get(piece)))
        .join(''),
    )
    .map((paragraph) => `<p>${paragraph}</p>`);
  return [embedded(exported, filled.join(''))];
}

function gapOf(options: Item<'gap-fill'>['gaps'][number]['options'], marks: number): string {
  const written = options.map(({ correct, text: words, reason }) => ({
    right: correct,
    text: plain(words),
    feedback: line(reason),
  }));
  return clozeGap(written, { marks, shuffled: true });
}

/** Moodle adds up the marks of the gaps and ignores a mark of the whole. */
function embedded(exported: Exported, answers: string): XmlElement {
  const { item } = exported;
  return moodleQuestion(exported, {
    type: 'cloze',
    text: `${clozeWords(paragraphs(item.stem))}${answers}`,
    closing: paragraphs(item.solution ?? ''),
    hasParts: true,
    body: [],
  });
}
