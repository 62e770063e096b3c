import { describe, expect, test } from 'vitest';
import { directionOf, escapedText, textHtml, writableText } from './text.ts';

describe('characters that XML cannot hold', () => {
  test.each([
    ['\0a\u0007b\u001b', '␀a␇b␛', 'controls become their pictures'],
    ['\u007f', '␡', 'so does delete'],
    ['\u0085\u009f', '��', 'C1 controls have no picture'],
    ['\ud800x\udc00', '�x�', 'half a surrogate pair'],
    ['\ufffe\uffff\ufdd0\u{1fffe}', '����', 'noncharacters'],
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te', 'breaks of every system, and tabs'],
    [
      '<b>&amp;</b> 👩🏽‍💻 مرحبا \u202e',
      '<b>&amp;</b> 👩🏽‍💻 مرحبا \u202e',
      'everything else stays',
    ],
  ])('%j → %j: %s', (text, expected) => {
    expect(writableText(text)).toBe(expected);
  });

  test('every single code unit comes out as text that XML 1.0 can hold', () => {
    const allowed = /^[\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]$/;
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => !allowed.test(writableText(unit)))).toEqual([]);
  });
});

test('what HTML gives a meaning is written as a reference', () => {
  expect(escapedText(`<i a="b" c='d'>&`)).toBe('&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;');
});

describe('text as HTML', () => {
  test('keeps line breaks', () => {
    expect(textHtml('a\r\nb\n\nc')).toBe('a<br>b<br><br>c');
  });

  test('lets a monstrous word break and leaves a long one alone', () => {
    expect(textHtml('x'.repeat(30))).toBe(`${'x'.repeat(14)}<wbr>${'x'.repeat(14)}<wbr>xx`);
    expect(textHtml('antidisestablishmentarian')).toBe('antidisestablishmentarian');
  });

  test('never breaks a reference or a pair of surrogates apart', () => {
    expect(textHtml('&'.repeat(40))).toBe('&amp;'.repeat(40));
    expect(textHtml('𝒳'.repeat(29))).toBe(`${'𝒳'.repeat(14)}<wbr>${'𝒳'.repeat(14)}<wbr>𝒳`);
  });
});

test.each([
  ['12 – مرحبا hello', 'rtl'],
  ['שלום', 'rtl'],
  ['Hello مرحبا', 'ltr'],
  ['12 !', 'ltr'],
  ['', 'ltr'],
] as const)('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
