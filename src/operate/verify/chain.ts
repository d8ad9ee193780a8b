import { fingerprintOf, isSignedBy } from '../../adapters/seal-key.ts';
import { BEFORE_THE_FIRST, hashOfHeader } from '../../domain/seal/block.ts';
import { type Seal, sealKeys, sealsFrom } from '../../store/seals.ts';
import type { Check, Finding, Looking } from './check.ts';

const BATCH = 1_000;

type Wrong = Omit<Finding, 'check'>;

/** Each block follows the one before, says what its hash was made of, and is signed by a key of the house. */
export const chainCheck: Check = {
  id: 'chain',
  title: { ko: '봉인의 사슬과 서명', en: 'the chain of seals and its signatures' },
  tables: ['seal', 'seal_key'],
  run: async (looking) => {
    const keys = new Map((await sealKeys(looking.tx)).map((key) => [key.fingerprint, key]));
    for (const { fingerprint, publicKey } of keys.values()) {
      if (fingerprintOf(publicKey) !== fingerprint) return wrongKey(fingerprint, fingerprintOf(publicKey));
    }
    const { key } = looking;
    if (key !== undefined && keys.size > 0 && !keys.has(key)) return wrongFile(key, [...keys.keys()]);
    const publicKeys = new Map([...keys].map(([fingerprint, { publicKey }]) => [fingerprint, publicKey]));
    return followChain(looking, publicKeys);
  },
};

async function followChain(
  { tx, head, progress }: Looking,
  publicKeys: ReadonlyMap<string, string>,
): Promise<Wrong | undefined> {
  let last: Pick<Seal, 'number' | 'hash'> = { number: 0n, hash: BEFORE_THE_FIRST };
  let headSeen = head === undefined;
  const { count } = await tx
    .selectFrom('seal')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  for (;;) {
    const seals = await sealsFrom(tx, last.number + 1n, BATCH);
    for (const seal of seals) {
      const wrong = wrongSeal(seal, last, publicKeys);
      if (wrong !== undefined) return wrong;
      headSeen ||= seal.hash === head;
      last = seal;
    }
    progress(Number(last.number), Number(count));
    if (seals.length < BATCH) break;
  }
  return headSeen ? undefined : wrongHead(head as string, last);
}

function wrongSeal(
  seal: Seal,
  last: Pick<Seal, 'number' | 'hash'>,
  publicKeys: ReadonlyMap<string, string>,
): Wrong | undefined {
  const at = { tables: ['seal'], id: String(seal.number) };
  if (seal.number !== last.number + 1n || seal.previousHash !== last.hash) {
    return {
      ...at,
      says: { ko: '봉인이 앞의 봉인을 잇지 않습니다', en: 'a block does not follow the one before it' },
      expected: `${last.number + 1n} ${last.hash}`,
      found: `${seal.number} ${seal.previousHash}`,
    };
  }
  const hash = hashOfHeader(seal);
  if (hash !== seal.hash) {
    return {
      ...at,
      says: { ko: '봉인의 해시가 그 내용과 다릅니다', en: 'a block’s hash is not that of its header' },
      expected: hash,
      found: seal.hash,
    };
  }
  if (isSignedBy(publicKeys.get(seal.key) ?? '', seal.hash, seal.signature)) return undefined;
  return {
    ...at,
    says: { ko: '봉인의 서명이 맞지 않습니다', en: 'a block is not signed by the key that it names' },
    expected: `a signature by ${seal.key}`,
    found: seal.signature,
  };
}

const wrongKey = (fingerprint: string, computed: string): Wrong => ({
  tables: ['seal_key'],
  id: fingerprint,
  says: { ko: '공개키가 그 지문과 다릅니다', en: 'a public key has another fingerprint' },
  expected: fingerprint,
  found: computed,
});

const wrongFile = (found: string, known: readonly string[]): Wrong => ({
  tables: ['key'],
  id: null,
  says: { ko: '키 파일이 이 기록의 키가 아닙니다', en: 'the key’s file holds no key of this record' },
  expected: known.join(' | '),
  found,
});

const wrongHead = (head: string, last: Pick<Seal, 'number' | 'hash'>): Wrong => ({
  tables: ['seal'],
  id: null,
  says: {
    ko: '받아 둔 봉인 해시가 이 사슬에 없습니다: 기록이 다시 쓰였거나 다른 곳의 기록입니다',
    en: 'the head that was given out is not in this chain: the record was rewritten, or is another’s',
  },
  expected: head,
  found: `${last.number} ${last.hash}`,
});
