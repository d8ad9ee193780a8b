import { awardAllows } from '../../domain/award/award.ts';
import { signAward } from '../../domain/award/signing.ts';
import { awardChart, contributorChart, fundChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { commitmentMade } from '../../domain/ledger/pledge.ts';
import { wholeOn } from '../../domain/programme/parameter.ts';
import { addDays, endOfDay } from '../../domain/time.ts';
import { agreedPlan, findAwardAgreement, signaturesOf } from '../../store/awards.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { type Change, changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/**
 * Signs the award agreement for the caller's organisation, over the hash of the text that it read. With the last of
 * supplier, operator and payer the award is active, and the ceiling of stage 2 is committed. Refuses
 * `award_agreement_missing`, `not_a_signatory`, `signed_already`, `text_changed`, and `limit_exceeded` when the
 * pledge is short: then the last signature does not stand.
 */
export async function signAwardAgreement(
  context: Context,
  { awardId, textHash }: { awardId: string; textHash: string },
): Promise<Row<'award'>> {
  const { tx, actor } = context;
  const before = await lock(tx, 'award', awardId);
  must(awardAllows('signAgreement', before.state));
  const agreement = await findAwardAgreement(tx, awardId);
  if (agreement === undefined) throw new Refused({ code: 'award_agreement_missing', facts: {} });
  const signed = (await signaturesOf(tx, awardId)).map(({ role }) => role);
  const { operatorId } = await get(tx, 'programme', before.programmeId);
  const signatories = { supplier: before.supplierId, operator: operatorId, payer: before.funderId };
  const { organisationId } = actor;
  const { roles, complete } = must(
    signAward({ textHash: agreement.textHash, signatories, signed }, { organisationId, textHash }),
  );
  const signatures = signaturesBy(context, { agreement, roles });
  if (!complete) {
    await save(tx, context, signatures);
    return before;
  }
  const plan = await agreedPlan(tx, awardId);
  const row = revised(before, { state: 'active', commitmentHoldId: newId(), endsOn: plan.endsOn });
  await save(tx, context, [
    ...signatures,
    changed('awardAgreement', { before: agreement, row: revised(agreement, { state: 'signed' }) }),
    changed(
      'award',
      { before, row },
      { what: 'award.activated', detail: { textHash, stage2CeilingWon: plan.stage2CeilingWon } },
    ),
  ]);
  await commit(context, row, plan);
  return row;
}

function signaturesBy(
  { actor, now }: Context,
  { agreement, roles }: { agreement: Row<'awardAgreement'>; roles: readonly Row<'awardSignature'>['role'][] },
): Change[] {
  const { textHash } = agreement;
  return roles.map((role) =>
    created(
      'awardSignature',
      {
        id: newId(),
        awardAgreementId: agreement.id,
        organisationId: actor.organisationId,
        role,
        personId: actor.personId,
        textHash,
        signedAt: now,
        revision: 1,
      },
      { what: 'award-agreement.signed', detail: { role, textHash } },
    ),
  );
}

/** Opens the award's accounts, and sets stage 2 aside on what the file backs it with. */
async function commit(context: Context, award: Row<'award'>, plan: Row<'plan'>): Promise<void> {
  const { tx, now } = context;
  const { definition } = await getRunVersion(tx, award.programmeVersionId);
  const owner = { fundId: award.fundId, currency: definition.agreement.fund.currency };
  const { supplierId: organisationId } = award;
  const [places] = await openAccounts(tx, now, [
    {
      ...fundChart(owner),
      ...contributorChart(owner, award.funderId),
      ...awardChart(owner, { awardId: award.id, organisationId }),
    },
  ]);
  const { stage2 } = definition.pay;
  const day = today(context);
  const cause = {
    journalId: award.commitmentHoldId as string,
    key: `award:${award.id}:commitment`,
    subject: { kind: 'award', id: award.id },
    effectiveOn: day,
  };
  const backing = { open: stage2.backing === 'pledge' ? places!.open : places!.money };
  const terms = {
    amount: plan.stage2CeilingWon,
    awardId: award.id,
    expiresAt: endOfDay(addDays(day, wholeOn(definition, stage2.holdDays, day))),
  };
  must(accepted(await post(tx, now, [commitmentMade(cause, backing, terms)])));
}
