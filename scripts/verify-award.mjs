// Verifies an exported award without Dure: node scripts/verify-award.mjs FILE
// Everything it needs is in the file and in Node. What it cannot know is whether the blocks are those that Dure
// gave out: compare the hashes that it prints with a statement that you kept, or with GET /api/v1/seals/{number}.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const hex = (text) => Buffer.from(text, 'hex');

/** JSON in canonical form (RFC 8785): keys sorted, no spaces. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

/** The root of the block's tree (RFC 6962) that a leaf at a position of `count` reaches by its path. */
function rootBy(leaf, position, count, path) {
  if (count === 1) return path.length === 0 ? leaf : undefined;
  let cut = 1;
  while (cut * 2 < count) cut *= 2;
  const [rest, beside] = [path.slice(0, -1), hex(path.at(-1) ?? '')];
  const left = position < cut;
  const own = left ? rootBy(leaf, position, cut, rest) : rootBy(leaf, position - cut, count - cut, rest);
  return own && sha256(Buffer.of(1), ...(left ? [own, beside] : [beside, own]));
}

function fail(what) {
  console.error(`WRONG: ${what}`);
  process.exit(1);
}

const { format, award, keys, blocks, things, unsealed, withheld } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
if (format !== 'dure-award-record-1') fail(`the file is ${format}, not a dure-award-record-1`);

// 1. Each key is the one that its fingerprint names.
for (const { fingerprint, publicKey } of keys) {
  if (sha256(Buffer.from(publicKey, 'base64')).toString('hex') !== fingerprint) fail(`key ${fingerprint}`);
}

// 2. Each block's hash is that of its header, and the key that it names has signed it.
const blockOf = new Map();
for (const { hash, signature, ...header } of blocks) {
  if (sha256(Buffer.from(canonical(header))).toString('hex') !== hash)
    fail(`the hash of block ${header.number}`);
  const signer = keys.find(({ fingerprint }) => fingerprint === header.key);
  const der = Buffer.from(signer?.publicKey ?? '', 'base64');
  const signed =
    signer &&
    verify(null, hex(hash), createPublicKey({ key: der, format: 'der', type: 'spki' }), hex(signature));
  if (!signed) fail(`the signature of block ${header.number}`);
  blockOf.set(header.number, header);
}

// 3. Each thing hashes to a leaf whose path ends in its block's root.
for (const { kind, content, block, position, path } of things) {
  const { leafCount, root } = blockOf.get(block) ?? fail(`${kind} ${content.id} is in no block of the file`);
  const leaf = sha256(Buffer.of(0), Buffer.from(canonical({ kind, content })));
  if (position >= leafCount || rootBy(leaf, position, leafCount, path)?.toString('hex') !== root) {
    fail(`${kind} ${content.id} is not what block ${block} sealed`);
  }
}

// 4. Each journal's entries sum to zero.
for (const { kind, content } of things) {
  if (kind !== 'journal') continue;
  const sum = content.entries.reduce((won, { amount }) => won + BigInt(amount), 0n);
  if (sum !== 0n) fail(`journal ${content.id} sums to ${sum}`);
}

console.log(`award ${award.number}: ${things.length} records hold, in ${blocks.length} signed blocks:`);
for (const { number, sealedAt, hash } of blocks) console.log(`  block ${number} of ${sealedAt}: ${hash}`);
for (const { fingerprint } of keys) console.log(`  key ${fingerprint}`);
if (unsealed > 0) console.log(`  ${unsealed} records were not sealed yet and are not in the file`);
if (withheld > 0) console.log(`  ${withheld} facts were withheld from whom the file was made for`);
