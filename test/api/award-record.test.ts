import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenProgramme } from '../support/given.ts';
import { givenSignedAward, type OpenedAward } from '../support/given-award.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dure-test-award-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the script that a stranger runs says of a record, and whether it is content. */
async function verified(record: object): Promise<{ good: boolean; said: string }> {
  const file = path.join(folder, 'award.json');
  writeFileSync(file, JSON.stringify(record));
  return promisify(execFile)(process.execPath, ['scripts/verify-award.mjs', file]).then(
    ({ stdout }) => ({ good: true, said: stdout }),
    ({ stderr }) => ({ good: false, said: stderr }),
  );
}

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let award: OpenedAward;
  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house, 1_000_000_000n);
    await house.moveTo('2026-04-10T00:00:00.000Z');
    award = await givenSignedAward(house, programme);
    await programme.officer.do(`/awards/${award.awardId}/stage-1`);
    await house.sealer.seal();
  });

  test('an award’s record is verified by a stranger’s Node, and a change anywhere in it is found', async () => {
    const record = await programme.auditor.read(`/awards/${award.awardId}/record`);
    expect(record).toMatchObject({ unsealed: 0, withheld: 0 });
    const kinds = new Set(record.things.map(({ kind }: { kind: string }) => kind));
    expect(kinds).toEqual(new Set(['account', 'journal', 'fact']));
    const { good, said } = await verified(record);
    expect(said).toContain(`${record.things.length} records hold`);
    expect(good).toBe(true);
    const wrongs: [string, (copy: typeof record) => void][] = [
      ['is not what block', (copy) => Object.assign(copy.things.at(-1).content, { added: '1' })],
      ['is not what block', (copy) => Object.assign(copy.things[0], { position: 1 })],
      [
        'the hash of block',
        (copy) => Object.assign(copy.blocks[0], { sealedAt: '2026-01-01T00:00:00.000Z' }),
      ],
      ['the signature of block', (copy) => Object.assign(copy.blocks[0], { signature: '0'.repeat(128) })],
      ['key', (copy) => Object.assign(copy.keys[0], { publicKey: copy.keys[0].publicKey.replace('M', 'N') })],
    ];
    for (const [says, change] of wrongs) {
      const copy = structuredClone(record);
      change(copy);
      const wrong = await verified(copy);
      expect(wrong.good).toBe(false);
      expect(wrong.said).toContain(says);
    }
  });

  test('the supplier proves its money by it, and sees no history that is not shown to it elsewhere', async () => {
    const record = await award.staff.read(`/awards/${award.awardId}/record`);
    expect(record.withheld).toBeGreaterThan(0);
    expect(record.things.some(({ kind }: { kind: string }) => kind === 'fact')).toBe(false);
    expect(record.things.some(({ kind }: { kind: string }) => kind === 'journal')).toBe(true);
    expect((await verified(record)).good).toBe(true);
  });

  test('a statement bears the head of the chain', async () => {
    const { head } = await house.nobody.read('/seals/head');
    const { items } = await programme.officer.read(`/programmes/${programme.programmeId}/payments`);
    const explanation = await programme.officer.read(`/payments/${items[0].id}/explanation`);
    expect(explanation.seal).toMatchObject({ number: head.number, hash: head.hash });
    const flow = await programme.officer.read(`/funds/${programme.fundId}/flow`);
    expect(flow.seal).toMatchObject({ hash: head.hash });
  });
});
