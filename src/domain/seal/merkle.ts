import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Lower-case hex of 32 bytes. */
export type Hash = string;

// A leaf can never pass for a node, nor a node for a leaf (RFC 6962, 2.1).
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of a leaf over its UTF-8 text. */
export const leafHash = (text: string): Hash => bytesToHex(sha256(concatBytes(LEAF, utf8ToBytes(text))));

const nodeHash = (left: Hash, right: Hash): Hash =>
  bytesToHex(sha256(concatBytes(NODE, hexToBytes(left), hexToBytes(right))));

/** The greatest power of two below n, for n of at least 2: where RFC 6962 cuts a tree. */
function cutOf(count: number): number {
  let cut = 1;
  while (cut * 2 < count) cut *= 2;
  return cut;
}

/** The root of the tree over the leaves' hashes, in their order (RFC 6962, 2.1). Throws for no leaves. */
export const rootOf = (leaves: readonly Hash[]): Hash => rangesOf(leaves)(0, leaves.length);

/**
 * What a stranger needs beside one leaf to reach the root, from the leaf upwards (RFC 6962, 2.1.1), for as many
 * leaves of the tree as are asked for: each node is hashed once.
 */
export function proverOf(leaves: readonly Hash[]): (position: number) => Hash[] {
  const rangeRoot = rangesOf(leaves);
  const pathIn = (position: number, from: number, count: number): Hash[] => {
    if (count === 1) return [];
    const cut = cutOf(count);
    const middle = from + cut;
    return position < middle
      ? [...pathIn(position, from, cut), rangeRoot(middle, count - cut)]
      : [...pathIn(position, middle, count - cut), rangeRoot(from, cut)];
  };
  return (position) => {
    if (position < 0 || position >= leaves.length) throw new RangeError('no such leaf');
    return pathIn(position, 0, leaves.length);
  };
}

/** The roots of ranges of the leaves, each made once. */
function rangesOf(leaves: readonly Hash[]): (from: number, count: number) => Hash {
  const known = new Map<string, Hash>();
  const rangeRoot = (from: number, count: number): Hash => {
    if (count < 1) throw new RangeError('a tree has a leaf');
    if (count === 1) return leaves[from] as Hash;
    const name = `${from} ${count}`;
    const cut = cutOf(count);
    const root = known.get(name) ?? nodeHash(rangeRoot(from, cut), rangeRoot(from + cut, count - cut));
    known.set(name, root);
    return root;
  };
  return rangeRoot;
}

/** The root that a leaf at a position of a tree of that many leaves reaches by its path; undefined where the path has another length. */
export function rootBy(
  leaf: Hash,
  { position, count, path }: { position: number; count: number; path: readonly Hash[] },
): Hash | undefined {
  if (position < 0 || position >= count) return undefined;
  if (count === 1) return path.length === 0 ? leaf : undefined;
  const [top, rest] = [path.at(-1), path.slice(0, -1)];
  if (top === undefined) return undefined;
  const cut = cutOf(count);
  if (position < cut) {
    const left = rootBy(leaf, { position, count: cut, path: rest });
    return left && nodeHash(left, top);
  }
  const right = rootBy(leaf, { position: position - cut, count: count - cut, path: rest });
  return right && nodeHash(top, right);
}
