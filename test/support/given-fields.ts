import { newId } from '../../src/store/ids.ts';
import { TERMS } from './given-award.ts';
import type { Everything } from './given-everything.ts';
import type { TestHouse } from './house.ts';

/** Before the ranking and the match, and after them: some fields are shown only in one of the two. */
export type Phase = 'early' | 'late';

const SCORE = JSON.stringify({
  required: 2,
  outcome: 'scored',
  total: '80',
  criteria: [
    { key: 'technology', points: '40' },
    { key: 'targets', points: '40' },
    { key: 'blind_spots', points: '40' },
  ],
  reviews: [{ reviewerId: newId(), total: '80' }],
  excluded: [],
});
const OTHERS = JSON.stringify({
  outcome: 'matched',
  others: { shown: [{ supplierId: newId(), because: 'region' }], counts: { region: 1 } },
});
const ACCOUNT = JSON.stringify({ protection: 'dedicated_account', reference: '가상은행 000-00' });

/** Fills every field of the field table that is empty in the given subjects; no rule of the trade is asked. */
export async function fillFields(house: TestHouse, { ids, award, site }: Everything): Promise<void> {
  const [person, second] = [site.staffId, award.staffId];
  await write(house, [
    [`update fact set person_id = $1 where person_id is null`, [person]],
    [
      `insert into score_sheet (id, application_id, scorer_id, conflict, scores, comment, revision)
        values ($1, $2, $3, null, '{"technology": "40"}', null, 1)`,
      [newId(), ids.application, person],
    ],
    [
      `update plan set comparison = '[{"metric": "sites_improved"}]', agreed_by = $2, seconded_by = $3,
        seconded_reason = 'given' where id = $1`,
      [ids.plan, person, second],
    ],
    [
      `insert into award_agreement (id, award_id, text, text_hash, terms, account, state, revision)
        values ($1, $2, 'given', $3, $5, $4, 'signed', 1)`,
      [newId(), award.awardId, 'a'.repeat(64), ACCOUNT, TERMS],
    ],
    [
      `update change_request set kind = 'account', before = $2, after = $2, decided_by = $3, state = 'approved' where id = $1`,
      [ids.changeRequest, ACCOUNT, person],
    ],
    [
      `update claim set amount_won = 1000, pay = '{"lines": [{"line": "x"}], "sites": []}' where id = $1`,
      [ids.claim],
    ],
    [
      `insert into objection (id, programme_id, subject_kind, subject_id, organisation_id, grounds, state, revision)
        values ($1, $2, 'claim', $3, $4, 'given', 'raised', 1)`,
      [newId(), ids.programme, ids.claim, award.organisationId],
    ],
    [
      `insert into claim_unit (id, claim_id, improvement_id, site_id, metric, stratum, live, revision)
        values ($1, $2, $3, $4, 'sites_improved', 'caught_in/11', true, 1)`,
      [newId(), ids.claim, ids.improvement, ids.site],
    ],
    [
      `update evidence set text = 'given', place = 'given', camera = '{"takenAt":null,"place":{"latitude":"37.566664","longitude":"126.978361"}}', flag = 'exact_duplicate', duplicate_of = id
        where id = $1`,
      [ids.evidence],
    ],
    [`update match set explanation = $2 where id = $1`, [ids.match, OTHERS]],
    [
      `update site set form = '{"hazard": "fall"}', eligibility = '{"outcome": "eligible"}' where id = $1`,
      [ids.site],
    ],
    [`update site_case set answer = 'given' where id = $1`, [ids.siteCase]],
    [
      `update receivable set decided_by = $2, written_off_by = $3, write_off_reason = 'given' where id = $1`,
      [ids.receivable, second, person],
    ],
    [`update payment set released_by = $2 where id = $1`, [ids.payment, second]],
  ]);
}

/** Moves application, match and referral between the two phases. */
export async function enterPhase(house: TestHouse, { ids, award }: Everything, phase: Phase): Promise<void> {
  const early = phase === 'early';
  await write(house, [
    [
      `update application set form = '{"technology": "guard"}', score = $2, submitted_at = $3, selection = $4
        where id = $1`,
      [ids.application, SCORE, early ? null : '2026-03-01', early ? null : '{"outcome": "selected"}'],
    ],
    [`update match set state = $2 where id = $1`, [ids.match, early ? 'proposed' : 'agreed']],
    [
      `update referral set destination_id = case when $2 then
          (select operator_id from programme where id = $3) else (select funder_id from award where id = $4) end
        where id = $1`,
      [ids.referral, early, ids.programme, award.awardId],
    ],
  ]);
}

/** As the owner and without triggers: a state that the house would only reach by a long story. */
const write = (house: TestHouse, statements: readonly (readonly [string, readonly unknown[]])[]) =>
  house.database.asOwner(async (owner) => {
    await owner.query(`set session_replication_role = 'replica'`);
    for (const [text, values] of statements) await owner.query(text, [...values]);
    await owner.query(`set session_replication_role = 'origin'`);
  });
