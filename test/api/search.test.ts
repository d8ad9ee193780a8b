import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type GivenProgramme, givenProgramme, givenSite } from '../support/given.ts';
import { type Everything, givenEverything } from '../support/given-everything.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';

type Found = { id: string; number: string | null; name: string };
type Group = { kind: string; items: Found[]; more: boolean };

describeDatabases((open) => {
  let house: TestHouse;
  let programme: GivenProgramme;
  let everything: Everything;

  const look = async (caller: Caller, q: string): Promise<Record<string, Found[]>> => {
    const { groups } = await caller.read(`/search?q=${encodeURIComponent(q)}`);
    return Object.fromEntries(groups.map(({ kind, items }: Group) => [kind, items]));
  };

  beforeAll(async () => {
    house = await openHouse(await open());
    programme = await givenProgramme(house);
    everything = await givenEverything(house, programme);
    for (const name of ['가람 정밀 1공장', '가람정밀 2공장', '다솜 가람정밀'])
      await givenSite(house, programme, { site: { name } });
  });

  test('a site is found by its initial consonants, first what begins with them', async () => {
    const { site } = await look(programme.officer, 'ㄱㄹㅈㅁ');
    expect(site?.map(({ name }) => name)).toEqual(['가람 정밀 1공장', '가람정밀 2공장', '다솜 가람정밀']);
  });

  test('a number finds everything that bears it, whose company stands beside it', async () => {
    const { awardId, organisationId } = everything.award;
    const found = await look(programme.officer, `GIVEN-${awardId}`);
    const { nameKo } = await house.admin.read(`/organisations/${organisationId}`);
    expect(found).toEqual({
      award: [expect.objectContaining({ id: awardId, number: `GIVEN-${awardId}`, name: nameKo })],
    });
  });

  test('a company’s name finds what is its own, to whom may see it', async () => {
    const { award, ids } = everything;
    const { nameKo, businessNumber } = await house.admin.read(`/organisations/${award.organisationId}`);
    const own = await look(award.staff, nameKo);
    expect(Object.keys(own).sort()).toEqual(['application', 'award', 'organisation', 'payment']);
    expect(own.payment).toMatchObject([{ id: ids.payment }]);
    const officer = await look(programme.officer, nameKo);
    expect(officer.award).toMatchObject([{ id: award.awardId }]);
    expect(officer.organisation).toBeUndefined();
    const byNumber = await look(house.admin, businessNumber.replace(/(...)(..)(.*)/, '$1-$2-$3'));
    expect(byNumber.organisation).toMatchObject([{ id: award.organisationId }]);
  });

  test('a programme is found by everyone, another company’s things by nobody else', async () => {
    const stranger = await givenSite(house, programme, { site: { name: '홀로 공장' } });
    expect((await look(stranger.staff, '산업안전')).programme).toMatchObject([{ id: programme.programmeId }]);
    expect(await look(stranger.staff, 'GIVEN-')).toEqual({
      site: [expect.objectContaining({ id: stranger.siteId, name: '홀로 공장' })],
    });
  });

  test('of each kind five are shown, and that there are more', async () => {
    for (let n = 0; n < 4; n += 1) await givenSite(house, programme, { site: { name: `가람정밀 ${n}동` } });
    const { groups } = await programme.officer.read(`/search?q=${encodeURIComponent('가람정밀')}`);
    expect(groups).toMatchObject([{ kind: 'site', more: true }]);
    expect(groups[0].items).toHaveLength(5);
  });

  describe('what finds nothing', () => {
    test('is a sign that means something elsewhere', async () => {
      for (const q of ['.*', '{', '^', '[', '\\', '%']) expect(await look(programme.officer, q)).toEqual({});
    });
  });
});
