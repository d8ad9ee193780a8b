/** Numbers from 0 up to 1, one for each place of a stream: the same wherever, whenever and in what order it is asked. */
export type Stream = (place: number) => number;

const WHOLE = 4_294_967_296;

/** Spreads 32 bits over 32 bits, each to one other (the last step of MurmurHash3, by Austin Appleby). */
function spread(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The largest seed: whole numbers stay exact so far. */
export const MOST_SEED = Number.MAX_SAFE_INTEGER;

/**
 * A stream of a seed, by name. It is a function of the place and keeps nothing: a population can be made in parts, in
 * threads and from its middle. Two places below 2^32 never share their bits in one stream; streams know nothing of
 * one another.
 */
export function streamOf(seed: number, name: string): Stream {
  const seeded = spread(spread(seed >>> 0) ^ Math.floor(seed / WHOLE));
  const key = [...name].reduce((mixed, letter) => spread(mixed ^ letter.codePointAt(0)!), seeded);
  const second = spread(key + 0x3c6ef372);
  return (place) => (spread(Math.imul(spread(place ^ key), 0x9e3779b1) + second) >>> 0) / WHOLE;
}
