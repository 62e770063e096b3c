import { expect, test } from 'vitest';
import { safeSvg } from './svg.ts';

const around = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9">${inner}</svg>`;

test.each([
  [around('<title>A &amp; B</title><desc>&lt;b&gt; is text</desc>')],
  [around('<g class="drawing-a"><rect x="1" y="2" fill="#0b5750"/><path d="M0 0L1 1"/></g>')],
  [around('<text x="1"><tspan dx="2">Monday</tspan></text>')],
])('a picture of shapes and text may stand: %s', (svg) => {
  expect(safeSvg(svg)).toBe(svg);
});

test.each([
  ['<script>alert(1)</script>', 'a script'],
  ['<rect onload="alert(1)"/>', 'an event handler'],
  ['<a href="https://example.org"><text>x</text></a>', 'a link'],
  ['<image href="https://example.org/x.png"/>', 'something to fetch'],
  ['<foreignObject><body/></foreignObject>', 'foreign content'],
  ['<style>*{fill:red}</style>', 'a stylesheet'],
  ['<rect style="fill:red"/>', 'a style attribute'],
  ['<rect fill="url(https://example.org/x.svg#a)"/>', 'a fill that is fetched'],
  ['<rect fill="&#117;rl(#a)"/>', 'a reference that hides a letter'],
  ['<animate attributeName="href"/>', 'an animation'],
  ['<set attributeName="onload"/>', 'a setter'],
  ['<g><rect x="1"/>', 'an element left open'],
  ['</svg><svg xmlns="x">', 'a second picture'],
  ['<g></text></g>', 'elements crossed over'],
  ["<rect x='1'/>", 'single quotes'],
  ['<rect x=1/>', 'no quotes'],
  ['<!-- x -->', 'a comment'],
  ['<![CDATA[x]]>', 'a CDATA section'],
  ['<?php ?>', 'an instruction'],
  ['a & b', 'a bare ampersand'],
  ['<text>a < b</text>', 'a bare bracket'],
])('refuses %s: %s', (inner) => {
  expect(safeSvg(around(inner))).toBeUndefined();
});

test.each([
  ['', 'nothing'],
  ['<p>x</p>', 'no picture'],
  [`${around('')}<script>`, 'something after it'],
  [around(`<text>${'x'.repeat(2_000_000)}</text>`), 'one that is too large'],
  ['<svg width="1"></svg ></svg>', 'a space in an end tag'],
])('refuses %s', (svg) => {
  expect(safeSvg(svg)).toBeUndefined();
});

test('takes a large picture, and a hostile one, in no time to speak of', () => {
  const large = around('<rect x="1" y="2" width="3" height="4" fill="#0b5750"/>'.repeat(20_000));
  expect(safeSvg(large)).toBe(large);
  expect(safeSvg(around(`<rect ${'x="&amp;'.repeat(100_000)}`))).toBeUndefined();
});
