/** Bits from the highest of each byte down. */
export interface BitWriter {
  /** Writes the lowest `count` (at most 24) bits of a whole number. */
  readonly bits: (value: number, count: number) => void;
  /** Writes a whole number of any size, in few bits if it is below 2 to the power of `order`. */
  readonly number: (value: number, order: number) => void;
  readonly bytes: () => Uint8Array;
}

export interface BitReader {
  readonly bits: (count: number) => number;
  readonly number: (order: number) => number;
}

/** Thrown by a reader at the end of its bytes. */
export class OutOfBits extends Error {}

export function bitWriter(): BitWriter {
  const bytes: number[] = [];
  let free = 0;
  const bit = (value: number) => {
    if (free === 0) {
      bytes.push(0);
      free = 8;
    }
    free -= 1;
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (value << free);
  };
  const bits = (value: number, count: number) => {
    for (let place = count - 1; place >= 0; place -= 1) bit((value >>> place) & 1);
  };
  return {
    bits,
    // Exponential Golomb code: the length in zeros, then the number.
    number: (value, order) => {
      const shifted = value + 2 ** order;
      const length = 32 - Math.clz32(shifted);
      bits(0, length - 1 - order);
      bits(shifted, length);
    },
    bytes: () => Uint8Array.from(bytes),
  };
}

export function bitReader(bytes: Uint8Array): BitReader {
  let place = 0;
  const bit = () => {
    const byte = bytes[place >> 3];
    if (byte === undefined) throw new OutOfBits();
    const value = (byte >> (7 - (place & 7))) & 1;
    place += 1;
    return value;
  };
  const bits = (count: number) => {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = value * 2 + bit();
    return value;
  };
  return {
    bits,
    number: (order) => {
      let extra = 0;
      while (bit() === 0) extra += 1;
      if (extra + order > 30) throw new OutOfBits();
      return 2 ** (order + extra) + bits(order + extra) - 2 ** order;
    },
  };
}
