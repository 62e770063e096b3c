import { expect, test } from 'vitest';
import { searchedParts } from '../../search/package-index.ts';
import { hitCount, hitsOf, lessonSections, passageOf } from './lesson-text.ts';

const page = (body: string) =>
  new DOMParser().parseFromString(
    `<div class="${searchedParts.text[0]}">${body}</div>`,
    'text/html',
  );
const said = (pieces: ReturnType<typeof passageOf>) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('a lesson is read by its headings, each block once, without questions, notes and drawings', () => {
  const sections = lessonSections(
    page(`<p>Before  any
      heading.</p>
      <h2 id="why">Why</h2><ul><li><p>Inner alone.</p></li><li>Item</li></ul>
      <p>A term<span popover>its meaning</span>.</p><svg><text>Drawn</text></svg>
      <h3 id="how">How</h3><astro-island><p>A question</p></astro-island><table><tr><td>Cell</td></tr></table>`),
  );
  expect(sections).toEqual([
    { id: '', title: '', blocks: ['Before any heading.'] },
    { id: 'why', title: 'Why', blocks: ['Inner alone.', 'Item', 'A term.'] },
    { id: 'how', title: 'How', blocks: ['Cell'] },
  ]);
});

test('a page without its parts has one section and no text', () => {
  const empty = new DOMParser().parseFromString('<p>Elsewhere</p>', 'text/html');
  expect(lessonSections(empty)).toEqual([{ id: '', title: '', blocks: [] }]);
});

test('words are hits in any form, and when they begin like what is typed', () => {
  expect(hitCount('Complaints, complaint, complaining', hitsOf('complaint'))).toBeGreaterThan(0);
  expect(hitCount('A refund and a return', hitsOf('refu'))).toBe(1);
  expect(hitCount('A refund and a return', hitsOf('parcel'))).toBe(0);
});

test('a short text is shown whole, with its hits marked', () => {
  expect(said(passageOf('The customer was refunded.', hitsOf('customer')))).toBe(
    'The [customer] was refunded.',
  );
});

test('a long text is cut around its first hit', () => {
  const letter = (place: number) => String.fromCharCode(97 + place);
  const words = Array.from({ length: 80 }, (_, at) => `q${letter(at / 20)}${letter(at % 20)}`);
  const [eighthBefore, last] = [words[32], words[65]];
  words[40] = 'refund';
  const passage = said(passageOf(words.join(' '), hitsOf('refund')));
  expect(passage).toMatch(new RegExp(`^… ${eighthBefore} .* \\[refund\\] .* ${last} …$`));
  const start = said(passageOf(words.join(' '), hitsOf('nothing')));
  expect(start).toMatch(new RegExp(`^${words[0]} .* ${words[33]} …$`));
});
