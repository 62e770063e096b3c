import { expect, test } from 'vitest';
import { opened, readingOf, staff } from '../../assessment/example.ts';
import { markHref, placeIn, resultHref, sampleHref } from './places.ts';

test('every address leads back to what it names, whatever the id', () => {
  const evidence = readingOf(...staff, opened({ evidence: 'a=b/c#d' })).evidence.get('a=b/c#d');
  if (!evidence) throw new Error('The example is opened.');
  const read = (href: string) => placeIn(href.slice(href.indexOf('#') + 1));
  expect(read(markHref(evidence, 'tills/1.2'))).toEqual({
    view: 'mark',
    evidence: 'a=b/c#d',
    detail: '1.2',
  });
  expect(read(markHref(evidence, undefined)).detail).toBe('1.1');
  expect(read(resultHref('x'))).toMatchObject({ view: 'result', evidence: 'x' });
  expect(read(sampleHref('y'))).toMatchObject({ view: 'sample', evidence: 'y' });
  expect(placeIn('')).toEqual({ view: '', evidence: '', detail: '' });
  expect(placeIn('mark=%E0%A4%A/1.1')).toEqual({ view: '', evidence: '', detail: '' });
});
