import { describe, expect, test } from 'vitest';
import { type Audience, announce, type Happening, webhookBody } from './announce.ts';

const FUNDER = 'funder-id';
const SUPPLIER = 'supplier-id';

const sent: Happening = {
  causeId: 'fact-id',
  event: 'recommendation.sent',
  version: 1,
  happenedAt: '2026-03-20T00:00:00.000Z',
  programmeId: 'programme-id',
  subject: { kind: 'recommendation', id: 'recommendation-id', revision: 1 },
  personId: 'recommender-person',
  details: { number: 'ISR-2026-000001', programme: { ko: '가상 사업', en: 'A programme' } },
  relations: new Map([
    [FUNDER, ['funder']],
    [SUPPLIER, ['supplier']],
  ]),
};

const audience = (
  organisationId: string,
  ...members: Omit<Audience['members'][number], 'organisationId'>[]
) =>
  [
    organisationId,
    {
      members: members.map((member) => ({ ...member, organisationId })),
      endpoints: [
        { id: `${organisationId} all`, organisationId, events: ['recommendation.sent', 'payment.paid'] },
        { id: `${organisationId} other`, organisationId, events: ['payment.paid'] },
      ],
    },
  ] as const;

describe('a recommendation that was sent', () => {
  test('is told to the funder’s people, once each, and to nobody at the supplier', () => {
    const { notices, webhookIds } = announce(
      sent,
      new Map([
        audience(
          FUNDER,
          { personId: 'both', seat: 'officer', mail: null },
          { personId: 'both', seat: 'manager', mail: null },
          { personId: 'staff', seat: 'staff', mail: null },
          { personId: 'quiet', seat: 'officer', mail: 'off' },
        ),
        audience(SUPPLIER, { personId: 'hopeful', seat: 'manager', mail: 'each' }),
      ]),
    );
    expect(notices).toEqual([
      { personId: 'both', organisationId: FUNDER, mail: 'each' },
      { personId: 'quiet', organisationId: FUNDER, mail: 'off' },
    ]);
    expect(webhookIds).toEqual([`${FUNDER} all`]);
  });

  test('is not told to the person who sent it', () => {
    const member = { personId: 'recommender-person', seat: 'officer', mail: null } as const;
    expect(announce(sent, new Map([audience(FUNDER, member)])).notices).toEqual([]);
  });

  test('calls webhooks with ids alone: no number, no person, no company', () => {
    const body = JSON.stringify(webhookBody(sent));
    for (const hidden of ['ISR-', '가상', 'recommender-person', FUNDER, SUPPLIER])
      expect(body).not.toContain(hidden);
    expect(JSON.parse(body)).toMatchObject({ type: 'recommendation.sent', version: 1 });
  });
});

test('what needs no answer waits for the digest, unless the person wants each', () => {
  const members = [
    { personId: 'usual', seat: 'staff', mail: null },
    { personId: 'eager', seat: 'staff', mail: 'each' },
  ] as const;
  const { notices } = announce({ ...sent, event: 'payment.paid' }, new Map([audience(SUPPLIER, ...members)]));
  expect(notices.map(({ personId, mail }) => [personId, mail])).toEqual([
    ['usual', 'daily'],
    ['eager', 'each'],
  ]);
});
