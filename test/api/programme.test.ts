import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeDatabases } from '../support/databases.ts';
import { type Caller, openHouse, type TestHouse } from '../support/house.ts';
import { registerInstitutions } from '../support/institutions.ts';

const FILE = 'programmes/industrial-safety-results/programme.yaml';
const source = readFileSync(FILE, 'utf8');

describeDatabases((open) => {
  let house: TestHouse;
  let officer: Caller;
  let manager: Caller;
  let bankManager: Caller;
  let bankOfficer: Caller;

  beforeAll(async () => {
    house = await openHouse(await open());
    ({ officer, manager, bankOfficer, bankManager } = await registerInstitutions(house));
  });

  describe('a programme and its agreement', () => {
    test('is drafted, published by another person, agreed, pledged, called and received', async () => {
      const draft = await officer.do('/versions', { file: FILE, source });
      expect(draft.state).toBe('draft');
      await officer.do(`/versions/${draft.id}/propose`);
      const same = await officer.post(`/versions/${draft.id}/publish`);
      expect(same.status).toBe(403);
      await manager.do(`/versions/${draft.id}/publish`);
      const again = await officer.do('/versions', { file: FILE, source });
      expect(again.id).toBe(draft.id);

      const agreement = await officer.do(`/programmes/${draft.programmeId}/agreement`);
      const wrong = await manager.post(`/agreements/${agreement.id}/sign`, { textHash: '0'.repeat(64) });
      expect(wrong).toMatchObject({ status: 409, body: { code: 'text_changed' } });
      await manager.do(`/agreements/${agreement.id}/sign`, { textHash: agreement.textHash });
      const active = await bankManager.do(`/agreements/${agreement.id}/sign`, {
        textHash: agreement.textHash,
      });
      expect(active.state).toBe('active');

      const detail = await officer.read(`/agreements/${agreement.id}`);
      expect(detail.pledges).toMatchObject([
        { amount: { amount: '7000000000', currency: 'KRW' }, state: 'pledged' },
      ]);
      const pledge = detail.pledges[0];
      const amount = { amount: '3750000000', currency: 'KRW' };
      const call = await officer.do(`/pledges/${pledge.id}/calls`, { amount, dueOn: '2025-12-31' });
      const received = await bankOfficer.do(`/pledge-calls/${call.id}/receive`, {
        bankReference: 'KB-1',
        valueOn: '2025-12-01',
      });
      expect(received.state).toBe('received');
      const tooMuch = await officer.post(`/pledges/${pledge.id}/calls`, {
        amount: { amount: '3250000001', currency: 'KRW' },
        dueOn: '2025-12-31',
      });
      expect(tooMuch).toMatchObject({ status: 409, body: { code: 'limit_exceeded' } });
    });

    test('answers a repeated request once, and refuses its key for another', async () => {
      const first = await house.admin.post('/organisations', { items: [shop('1')] }, { key: 'once' });
      const second = await house.admin.post('/organisations', { items: [shop('1')] }, { key: 'once' });
      expect(second.body).toEqual(first.body);
      const other = await house.admin.post('/organisations', { items: [shop('2')] }, { key: 'once' });
      expect(other).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } });
    });

    test('says in the caller’s language what is wrong with a request, by field', async () => {
      const wrong = { items: [{ ...shop('3'), kind: 'shop' }] };
      const korean = await house.admin.post('/organisations', wrong, { language: 'ko' });
      const english = await house.admin.post('/organisations', wrong, { language: 'en' });
      expect(korean.body.errors[0]).toMatchObject({ path: '/body/items/0/kind' });
      expect(english.body.title).toBe('Please check what you sent');
      expect(korean.body.title).toBe('보내신 내용을 다시 확인해 주세요');
    });

    test('knows nobody without a token and lists programmes to everyone', async () => {
      expect((await house.nobody.get('/me')).status).toBe(401);
      const { items } = await house.nobody.read('/programmes');
      expect(items).toHaveLength(1);
    });
  });
});

const shop = (n: string) => ({ nameKo: `가상 상점 ${n}`, kind: 'company', data: [], people: [] });
