import { expect, test } from 'vitest';
import { readAstroProps, writeAstroProps } from './astro-values.ts';
import { decoded, encoded } from './island-text.ts';
import { isScoped, withScopedIslands } from './scoped-props.ts';

const part = {
  pages: new Set(['portfolio/', 'tools/three-channels/']),
  criteria: new Set(['ccs14/2.2']),
};
const island = (name: string, props: Readonly<Record<string, unknown>>, rendered = '') =>
  `<p>Before</p><astro-island component-export="${name}" props="${encoded(writeAstroProps(props))}" ssr>${rendered}</astro-island>`;
const propsOf = (html: string) =>
  readAstroProps(decoded(/props="([^"]*)"/.exec(html)?.[1] ?? '{}'));
const criteria = [
  { id: 'ccs14/2.2', text: 'Use “different” methods' },
  { id: 'fs139/1.3', text: 'Design' },
];

test('a tool is for the criteria of its package alone', () => {
  const html = withScopedIslands(
    island('ToolCard', { tool: 'witness-statement', criteria }, '<b>Open</b>'),
    'tools/witness-statement/index.html',
    part,
  );
  expect(propsOf(html)).toEqual({ tool: 'witness-statement', criteria: [criteria[0]] });
  expect(html).toContain('<b>Open</b></astro-island>');
});

test('the portfolio has the units, outcomes and tools of its package, and renders them anew', () => {
  const units = [
    {
      id: 'ccs14',
      outcomes: [
        { number: '2', criteria },
        { number: '3', criteria: [] },
      ],
    },
    { id: 'fs139', outcomes: [{ number: '1', criteria: [criteria[1]] }] },
  ];
  const tools = [
    { id: 'three-channels', href: '#content' },
    { id: 'swot-board', href: '#content' },
  ];
  const html = withScopedIslands(
    island('Portfolio', { units, tools }, '<h2>All three units</h2>'),
    'portfolio/index.html',
    part,
  );
  expect(propsOf(html)).toEqual({
    units: [{ id: 'ccs14', outcomes: [{ number: '2', criteria: [criteria[0]] }] }],
    tools: [{ id: 'three-channels', href: '../tools/three-channels/index.html' }],
  });
  expect(html).not.toContain('All three units');
});

test('other islands stay as they are, and pages without are known', () => {
  const html = island('Practice', { criteria });
  expect(withScopedIslands(html, 'units/ccs14/index.html', part)).toBe(html);
  expect(isScoped(html)).toBe(false);
  expect(isScoped(island('ToolCard', { criteria }))).toBe(true);
});
