import { parse, parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { htmlPieces } from './html-text.ts';
import { attribute, type Element, elementsIn } from './html-tree.ts';
import { type Decision, joinPieces } from './page-pieces.ts';

const text = (html: string) => joinPieces(htmlPieces(parse(html), new Map()), () => true);

test.each([
  '<!doctype html><html><head><title>A &amp; B</title></head><body><ul><li>One<li>Two</ul></body></html>',
  '<dl><dt>a<dd>b<dt>c</dl><table><tr><td>1<td>2<tr><th>3</table>',
  '<p>x&nbsp;y &lt;b&gt;</p><script>a < b && c</script><pre>z</pre>',
  `<a href="?a=1&amp;b=2" title="it's &quot;so&quot;" hidden>l</a><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>`,
])('%j reads the same afterwards', (html) => {
  expect(serialize(parse(text(html)))).toBe(serialize(parse(html)));
});

test('end tags that may be left out are, and others are not', () => {
  expect(text('<ul><li>a</li><li>b</li></ul>')).toContain('<ul><li>a<li>b</ul>');
  expect(text('<ul><li>a</li> <!-- c --><li>b</li></ul>')).toContain('<li>a</li> <li>b');
});

function both(html: string, otherwise: Decision['otherwise']): readonly string[] {
  const root = parseFragment(html);
  const links = elementsIn(root).filter((element: Element) => attribute(element, 'rel'));
  const when = { kind: 'page', path: 'p/' } as const;
  const decisions = new Map(links.map((link) => [link, { when, otherwise }]));
  const pieces = htmlPieces(root, decisions);
  return [true, false].map((isThere) => joinPieces(pieces, () => isThere));
}

test('a link without its page is its text, or gone', () => {
  const html = '<p>See <a rel="x" class="c" href="p">the <b>page</b></a>.</p>';
  expect(both(html, 'content')).toEqual([
    '<p>See <a rel="x" class="c" href="p">the <b>page</b></a>.</p>',
    '<p>See <span class="c">the <b>page</b></span>.</p>',
  ]);
  expect(both(html, 'nothing')[1]).toBe('<p>See .</p>');
});
