import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packJson, unpackJson } from './packed-json.ts';

test('any JSON comes out as it went in, through text and back', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const plain: unknown[] = JSON.parse(JSON.stringify(values));
      const text = JSON.stringify(packJson(plain));
      expect(unpackJson(JSON.parse(text))).toEqual(plain);
    }),
  );
});

test('field names stand once, and texts of a field together', () => {
  const packed = packJson([
    { id: 'a', text: 'One', right: true },
    { id: 'b', text: 'Two', right: false },
  ]);
  expect(packed).toEqual({
    shapes: [['id', 'text', 'right']],
    texts: { id: ['a', 'b'], text: ['One', 'Two'] },
    values: [
      [0, '', '', true],
      [0, '', '', false],
    ],
  });
});
