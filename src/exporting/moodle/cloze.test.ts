import { expect, test } from 'vitest';
import { gapsIn } from '../../../tests/exporting/cloze-reader.ts';
import { xml } from '../../writing/xml.ts';
import { clozeGap, clozeWords } from './cloze.ts';

const hostile = [
  'a~b',
  'c#d',
  'e}f',
  '{1:SHORTANSWER:=g}',
  '=h',
  '%50%i',
  'j & k',
  '<l>',
  'm\\',
  'n &amp;',
];

test.each(hostile)('an option %j comes back as it was, its feedback too', (text) => {
  const gap = clozeGap(
    [
      { right: false, text, feedback: [text] },
      { right: true, text: 'the key', feedback: [xml('em', {}, text)] },
    ],
    { marks: 2, shuffled: true },
  );
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(gapsIn(`before ${gap} after`)).toEqual([
    {
      marks: 2,
      kind: 'MULTICHOICE_S',
      options: [
        { right: false, text: html, feedback: html },
        { right: true, text: 'the key', feedback: `<em>${html}</em>` },
      ],
    },
  ]);
});

test('words around a gap are never taken for one', () => {
  const words = clozeWords(['Say {1:MULTICHOICE:=x#y} ', xml('strong', {}, 'now')]);
  expect(gapsIn(words)).toEqual([]);
  expect(words).toContain('<strong>now</strong>');
});
