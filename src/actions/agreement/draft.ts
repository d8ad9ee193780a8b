import { agreementText, textHash } from '../../domain/agreement/agreement.ts';
import { wonOn } from '../../domain/programme/parameter.ts';
import { findAgreement, findFund } from '../../store/agreements.ts';
import { newId } from '../../store/ids.ts';
import { organisationsByKey } from '../../store/organisations.ts';
import { getRunInForce } from '../../store/programmes.ts';
import { Refused } from '../../store/refused.ts';
import { lock, type Row } from '../../store/rows.ts';
import { created, save } from '../../store/save.ts';
import type { Context } from '../context.ts';

/**
 * Writes the agreement of the published version down: its text with a hash, its parties, the fund and
 * who holds it, and the pledges. Refuses as `getRunInForce`, and `agreement_exists`.
 */
export async function draftAgreement(context: Context, { programmeId }: { programmeId: string }) {
  const { tx } = context;
  await lock(tx, 'programme', programmeId);
  const version = await getRunInForce(tx, programmeId);
  if ((await findAgreement(tx, programmeId)) !== undefined) {
    throw new Refused({ code: 'agreement_exists', facts: {} });
  }
  const { definition } = version;
  const terms = definition.agreement;
  const keys = [...terms.parties.map(({ organisation }) => organisation), terms.fund.holder];
  const organisations = await organisationsByKey(tx, [...new Set(keys)]);
  const idOf = (key: string) => (organisations.get(key) as Row<'organisation'>).id;

  const text = agreementText(definition);
  const agreement = {
    id: newId(),
    programmeId,
    text,
    textHash: textHash(text),
    state: 'draft' as const,
    startsOn: terms.term.from,
    endsOn: terms.term.to,
    revision: 1,
  };
  const parties = terms.parties.flatMap(({ organisation, roles }) =>
    roles.map((role) => ({
      id: newId(),
      agreementId: agreement.id,
      programmeId,
      organisationId: idOf(organisation),
      role,
      signedAt: null,
      signedBy: null,
      signedHash: null,
      revision: 1,
    })),
  );
  const known = await findFund(tx, programmeId);
  const fund = known ?? {
    id: newId(),
    programmeId,
    holderId: idOf(terms.fund.holder),
    currency: terms.fund.currency,
    revision: 1,
  };
  const pledges = terms.pledges.map(({ organisation, amount }) => ({
    id: newId(),
    fundId: fund.id,
    agreementId: agreement.id,
    organisationId: idOf(organisation),
    amountWon: wonOn(definition, amount, terms.signedOn),
    state: 'drafted' as const,
    revision: 1,
  }));
  await save(tx, context, [
    created('agreement', agreement, {
      what: 'agreement.drafted',
      detail: { textHash: agreement.textHash },
      programmeVersion: version.contentId,
    }),
    ...parties.map((party) => created('agreementParty', party)),
    ...(known === undefined ? [created('fund', fund)] : []),
    ...pledges.map((pledge) => created('pledge', pledge)),
  ]);
  return { agreement, parties, fund, pledges };
}
