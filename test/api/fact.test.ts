import { createPublicKey, verify } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { hashOfHeader, leafOf } from '../../src/domain/seal/block.ts';
import { rootBy } from '../../src/domain/seal/merkle.ts';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenCompany, givenProgramme } from '../support/given.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

type Fact = { id: string; what: string; block: string | null };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let everything: Everything;
  let path: string;

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    everything = await givenEverything(house, programme);
    path = `/subjects/siteCase/${everything.ids.siteCase}/facts`;
    await house.sealer.seal();
    await programme.officer.do(`/cases/${everything.ids.siteCase}/close`, {
      finding: 'not_charged',
      answer: '비용을 받지 않았습니다.',
    });
  });

  test('whoever oversees a subject reads what has happened to it, oldest first, page by page', async () => {
    const { items, next, withheld } = await programme.officer.read(path);
    expect(items.map(({ what, block }: Fact) => [what, block])).toEqual([
      ['siteCase.given', expect.stringMatching(/^[1-9]\d*$/)],
      ['case.closed', null],
    ]);
    expect([next, withheld]).toEqual([null, 0]);
    const first = await programme.officer.read(`${path}?limit=1`);
    const second = await programme.officer.read(`${path}?limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(items);
  });

  test('a version’s facts are found under the name that the house gives it', async () => {
    const { items } = await programme.officer.read(`/subjects/version/${programme.versionId}/facts`);
    expect(items.map(({ what }: Fact) => what)).toEqual([
      'version.drafted',
      'version.proposed',
      'version.published',
    ]);
  });

  test('its company is told how many there are; whoever may not see the subject, not even that', async () => {
    const { award, ids } = everything;
    const own = await award.staff.read(`/subjects/award/${award.awardId}/facts`);
    expect(own).toEqual({ items: [], next: null, withheld: 1 });
    const { staff } = await givenCompany(house);
    const hidden = await staff.get(`/subjects/award/${award.awardId}/facts`);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'not_found']);
    const { items } = await programme.officer.read(`/subjects/payment/${ids.payment}/facts`);
    expect((await award.staff.get(`/facts/${items[0].id}/proof`)).status).toBe(404);
  });

  test('an auditor who reads them is found in the access log of the company that they are about', async () => {
    const { award } = everything;
    await programme.auditor.read(`/subjects/award/${award.awardId}/facts`);
    const { items } = await award.staff.read(`/organisations/${award.organisationId}/access-log`);
    expect(items[0]).toMatchObject({
      operation: 'listFacts',
      subjectKind: 'award',
      subjectId: award.awardId,
      relations: ['auditor'],
    });
  });

  test('a fact is proved by its leaf, its way to the root and the signature over the block', async () => {
    const { items } = await programme.auditor.read(path);
    const { content, leaf, sealed } = await programme.auditor.read(`/facts/${items[0].id}/proof`);
    expect(content).toMatchObject({ id: items[0].id, what: 'siteCase.given' });
    expect(leafOf('fact', content)).toBe(leaf);
    const { hash, signature, ...header } = sealed.block;
    expect(rootBy(leaf, { ...sealed, count: header.leafCount })).toBe(header.root);
    expect(hashOfHeader(header)).toBe(hash);
    const key = createPublicKey({
      key: Buffer.from(sealed.key.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    expect(verify(null, Buffer.from(hash, 'hex'), key, Buffer.from(signature, 'hex'))).toBe(true);
    const unsealed = await programme.auditor.read(`/facts/${items[1].id}/proof`);
    expect(unsealed.sealed).toBeNull();
    expect((await programme.auditor.get(`/facts/${everything.ids.award}/proof`)).status).toBe(404);
  });
});
