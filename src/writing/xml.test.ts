import { expect, test } from 'vitest';
import { xml, xmlDocument, xmlInline } from './xml.ts';

test('indents elements and adds no space to what holds words', () => {
  const root = xml('a', { n: '1' }, [
    xml('b', {}, 'x < y & "z"'),
    xml('c', {}, ['one ', xml('em', {}, 'two'), ' three']),
    xml('d'),
  ]);
  expect(xmlDocument(root)).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<a n="1">',
      '  <b>x &lt; y &amp; &quot;z&quot;</b>',
      '  <c>one <em>two</em> three</c>',
      '  <d/>',
      '</a>',
      '',
    ].join('\n'),
  );
});

test('splits a section that holds its own end', () => {
  expect(xmlInline([{ cdata: '<p>a ]]> b</p>' }])).toBe('<![CDATA[<p>a ]]]]><![CDATA[> b</p>]]>');
});

test('drops characters that XML cannot hold, in words and in sections', () => {
  expect(xmlInline(['a\u0000b', { cdata: 'c\u000bd' }])).toBe('ab<![CDATA[cd]]>');
});
