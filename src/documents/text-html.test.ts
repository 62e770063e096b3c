import { describe, expect, test } from 'vitest';
import { textHtml } from './text-html.ts';

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
