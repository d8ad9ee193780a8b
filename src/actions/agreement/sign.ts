import { sign } from '../../domain/agreement/agreement.ts';
import { contributorChart } from '../../domain/ledger/chart.ts';
import { accepted } from '../../domain/ledger/item.ts';
import { pledgeSigned } from '../../domain/ledger/pledge.ts';
import { findFund, partiesOf, pledgesOf } from '../../store/agreements.ts';
import { newId } from '../../store/ids.ts';
import { openAccounts, post } from '../../store/ledger.ts';
import { must } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { type Change, changed, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

/**
 * Signs the agreement for the caller's organisation, over the hash of the text that it read. With the last
 * signature the agreement is active and its pledges stand in the ledger. Refuses `not_a_party`,
 * `signed_already`, `text_changed`.
 */
export async function signAgreement(
  context: Context,
  { agreementId, textHash }: { agreementId: string; textHash: string },
) {
  const { tx, actor, now } = context;
  const before = await lock(tx, 'agreement', agreementId);
  const parties = await partiesOf(tx, agreementId);
  const { organisationId } = actor;
  const signed = must(
    sign({ state: before.state, textHash: before.textHash, parties }, { organisationId, textHash }),
  );
  const agreement = revised(before, { state: signed.complete ? 'active' : before.state });
  const changes: Change[] = [
    changed(
      'agreement',
      { before, row: agreement },
      { what: 'agreement.signed', detail: { organisationId, textHash } },
    ),
    ...parties
      .filter((party) => party.organisationId === organisationId)
      .map((party) => {
        const row = revised(party, { signedAt: now, signedBy: actor.personId, signedHash: textHash });
        return changed('agreementParty', { before: party, row });
      }),
  ];
  const fund = (await findFund(tx, before.programmeId)) as Row<'fund'>;
  const pledges = signed.complete ? await pledgesOf(tx, fund.id) : [];
  for (const pledge of pledges) {
    const row = revised(pledge, { state: 'pledged' });
    changes.push(
      changed(
        'pledge',
        { before: pledge, row },
        { what: 'pledge.signed', detail: { amountWon: pledge.amountWon } },
      ),
    );
  }
  await save(tx, context, changes);
  if (pledges.length > 0) await postPledges(context, fund, pledges);
  return agreement;
}

async function postPledges(
  context: Context,
  fund: Row<'fund'>,
  pledges: readonly Row<'pledge'>[],
): Promise<void> {
  const owner = { fundId: fund.id, currency: fund.currency };
  const places = await openAccounts(
    context.tx,
    context.now,
    pledges.map(({ organisationId }) => contributorChart(owner, organisationId)),
  );
  const items = pledges.map((pledge, index) =>
    pledgeSigned(
      {
        journalId: newId(),
        key: `pledge:${pledge.id}:signed`,
        subject: { kind: 'pledge', id: pledge.id },
        effectiveOn: today(context),
      },
      places[index]!,
      pledge.amountWon,
    ),
  );
  must(accepted(await post(context.tx, context.now, items)));
}
