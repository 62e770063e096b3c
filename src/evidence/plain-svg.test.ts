import { expect, test } from 'vitest';
import { isPlainSvg } from './plain-svg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;

test.each([
  ['shapes', svg('<g fill="none" stroke="currentColor"><path d="M0 0 L1.5 2"/><rect x="1" /></g>')],
  ['words, escaped', svg('<text x="1">Fish &amp; chips &lt; £10 &#39;now&#39;</text>')],
  [
    'a title for a screen reader',
    svg('<title>Gaps</title>', ' role="img" aria-label="Gaps &amp; aims"'),
  ],
  ['an arrow head of its own', svg('<defs><marker id="a"/></defs><line marker-end="url(#a)"/>')],
])('lets through a drawing with %s', (_what, text) => {
  expect(isPlainSvg(text)).toBe(true);
});

test.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a handler', svg('<path onclick="alert(1)"/>')],
  ['a handler on itself', svg('', ' onload="alert(1)"')],
  ['a link', svg('<a href="x"><text>x</text></a>')],
  ['HTML inside', svg('<foreignObject><p>x</p></foreignObject>')],
  ['a picture from elsewhere', svg('<image href="//x"/>')],
  ['a use from elsewhere', svg('<use href="//x#a"/>')],
  ['style', svg('<style>*{}</style>')],
  ['a style attribute', svg('<path style="fill:url(//x)"/>')],
  ['a fill from elsewhere', svg('<path fill="url(//x)"/>')],
  ['a hidden fill from elsewhere', svg('<path fill="&#117;rl(//x)"/>')],
  ['an animation', svg('<animate attributeName="x"/>')],
  ['an attribute without quotes', svg('<path d=M0/>')],
  ['single quotes', svg("<path d='M0'/>")],
  ['a comment', svg('<!-- x -->')],
  ['CDATA', svg('<![CDATA[<script>]]>')],
  ['an entity of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
  ['an unknown entity', svg('&nbsp;')],
  ['a lone bracket', svg('a < b')],
  ['something after it', `${svg('')}<p>x</p>`],
  ['an open title', svg('<title>')],
  ['two drawings', svg('') + svg('')],
  ['a title after it', '<svg></svg><title></svg>'],
  ['tags that cross', svg('<g><text></g></text>')],
  ['an upper-case name', svg('<SCRIPT>x</SCRIPT>')],
  ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>'],
  ['no drawing', 'x'],
])('holds back one with %s', (_what, text) => {
  expect(isPlainSvg(text)).toBe(false);
});
