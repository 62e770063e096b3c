import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Contrast as WCAG 2.2 defines it (relative luminance, SC 1.4.3 and 1.4.11), read from the tokens.
const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const surfaces = ['desk', 'paper', 'sheet'];
const washes = ['teal-wash', 'mark-wash', 'good-wash', 'bad-wash', 'plum-wash'];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const colour = (name: string) => {
    const pair = pairs.get(name);
    if (!pair) throw new Error(`tokens.css has no pair --${name}`);
    return pair[theme];
  };
  const ratio = (one: string, other: string) => contrast(colour(one), colour(other));

  test.each([...surfaces, ...washes])('ink is easily read on %s', (surface) => {
    expect(ratio('ink', surface)).toBeGreaterThanOrEqual(7);
  });

  test.each(surfaces)('soft ink and links are read on %s', (surface) => {
    expect(ratio('ink-soft', surface)).toBeGreaterThanOrEqual(6);
    expect(ratio('teal', surface)).toBeGreaterThanOrEqual(6);
  });

  test.each(['teal', 'mark-ink', 'good', 'bad', 'plum'])('%s is read on its wash', (tone) => {
    const wash = `${tone.replace('-ink', '')}-wash`;
    expect(ratio(tone, wash)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(tone, 'sheet')).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...surfaces, 'teal-wash', 'mark-wash'])(
    'lines of controls are seen on %s',
    (surface) => {
      expect(ratio('line-strong', surface)).toBeGreaterThanOrEqual(3);
    },
  );

  test('words on buttons are read', () => {
    expect(ratio('on-solid', 'solid')).toBeGreaterThanOrEqual(7);
    expect(ratio('on-solid', 'solid-strong')).toBeGreaterThanOrEqual(7);
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(hex.slice(at, at + 2)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(byte: string): number {
  const value = Number.parseInt(byte, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
