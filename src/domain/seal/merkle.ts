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
export function rootOf(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) throw new RangeError('a tree has a leaf');
  if (leaves.length === 1) return leaves[0] as Hash;
  const cut = cutOf(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, cut)), rootOf(leaves.slice(cut)));
}

/** What a stranger needs beside one leaf to reach the root, from the leaf upwards (RFC 6962, 2.1.1). */
export function pathOf(leaves: readonly Hash[], position: number): Hash[] {
  if (position < 0 || position >= leaves.length) throw new RangeError('no such leaf');
  if (leaves.length === 1) return [];
  const cut = cutOf(leaves.length);
  const [left, right] = [leaves.slice(0, cut), leaves.slice(cut)];
  return position < cut
    ? [...pathOf(left, position), rootOf(right)]
    : [...pathOf(right, position - cut), rootOf(left)];
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
