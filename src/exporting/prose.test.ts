import { expect, test } from 'vitest';
import { xmlInline } from '../writing/xml.ts';
import { line, paragraphs, plain, shortened } from './prose.ts';

test('keeps the two kinds of emphasis and shows all other markup literally', () => {
  expect(xmlInline(line('Do **not** say *“<b>never</b>”* & go'))).toBe(
    'Do <strong>not</strong> say <em>“&lt;b&gt;never&lt;/b&gt;”</em> &amp; go',
  );
});

test('makes a paragraph of every block between blank lines', () => {
  expect(xmlInline(paragraphs('One\n\n  \nTwo\n'))).toBe('<p>One</p><p>Two</p>');
});

test('takes emphasis away where only words can stand, and leaves a lone asterisk', () => {
  expect(plain('a **b** *c*\n d')).toBe('a b c d');
  expect(plain('5 * 3 = 15')).toBe('5 * 3 = 15');
});

test.each([
  ['short enough', 40, 'short enough', 'what fits is not cut'],
  ['one two, three four', 10, 'one two…', 'cut between words, without the comma'],
  ['abcdefghijklmnop', 8, 'abcdefg…', 'one long word is cut where it must be'],
])('shortens %j to %d: %j (%4$s)', (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
  expect(shortened(text, most).length).toBeLessThanOrEqual(most);
});
