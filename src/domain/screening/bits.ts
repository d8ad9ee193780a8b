/** A set of all of so many, a bit each. */
export function everyBit(count: number): Int32Array {
  const bits = new Int32Array(Math.ceil(count / 32));
  fillBits(bits, count);
  return bits;
}

/** Sets the first `count` bits, and no other. */
export function fillBits(bits: Int32Array, count: number): void {
  bits.fill(-1);
  if ((count & 31) !== 0) bits[bits.length - 1] = (1 << (count & 31)) - 1;
}

/** Keeps what is also in the other, from a word of it on. Four words a turn, which is about twice as quick as one. */
export function keepBoth(bits: Int32Array, other: Int32Array, from = 0): void {
  let word = 0;
  for (; word + 3 < bits.length; word += 4) {
    bits[word]! &= other[from + word]!;
    bits[word + 1]! &= other[from + word + 1]!;
    bits[word + 2]! &= other[from + word + 2]!;
    bits[word + 3]! &= other[from + word + 3]!;
  }
  for (; word < bits.length; word += 1) bits[word]! &= other[from + word]!;
}

/** Adds what is in the other. */
export function addBits(bits: Int32Array, other: Int32Array): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! |= other[word]!;
}

export function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5]! |= 1 << (at & 31);
}
export function clearBit(bits: Int32Array, at: number): void {
  bits[at >> 5]! &= ~(1 << (at & 31));
}
export const hasNone = (bits: Int32Array): boolean => bits.every((word) => word === 0);
export const sameBits = (bits: Int32Array, other: Int32Array): boolean =>
  bits.every((word, at) => word === other[at]);
