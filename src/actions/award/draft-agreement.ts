import { textHash } from '../../domain/agreement/agreement.ts';
import { type Account, awardAgreementText, awardTerms } from '../../domain/award/agreement-text.ts';
import { awardAllows } from '../../domain/award/award.ts';
import { checkAccount } from '../../domain/award/change.ts';
import { plain } from '../../domain/fact/digest.ts';
import { agreedPlan, findAwardAgreement, namesOf, planTerms, signaturesOf } from '../../store/awards.ts';
import { newId } from '../../store/ids.ts';
import { getRunVersion } from '../../store/programmes.ts';
import { must, Refused } from '../../store/refused.ts';
import { get, lock, type Row } from '../../store/rows.ts';
import { changed, created, revised, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';
import { mustNotBeStale } from '../revision.ts';

/**
 * Writes the award agreement from the agreed plan and the terms of the file, or writes it anew while nobody has
 * signed. Refuses `money_protection_not_permitted` and `award_agreement_has_signatures`.
 */
export async function draftAwardAgreement(
  context: Context,
  { awardId, account }: { awardId: string; account: Account },
): Promise<Row<'awardAgreement'>> {
  const { tx } = context;
  const award = await lock(tx, 'award', awardId);
  mustNotBeStale(context, award);
  must(awardAllows('draftAgreement', award.state));
  const { definition, contentId } = await getRunVersion(tx, award.programmeVersionId);
  must(checkAccount(definition, account));
  const before = await findAwardAgreement(tx, awardId);
  if (before !== undefined && (await signaturesOf(tx, awardId)).length > 0) {
    throw new Refused({ code: 'award_agreement_has_signatures', facts: {} });
  }
  const plan = planTerms(await agreedPlan(tx, awardId));
  const names = await partyNames(context, award);
  const source = { definition, number: award.number, plan, account, names, day: today(context) };
  const text = awardAgreementText(source);
  const written = { text, textHash: textHash(text), terms: plain(awardTerms(source)), account };
  const fact = {
    what: 'award-agreement.drafted',
    detail: { textHash: written.textHash },
    programmeVersion: contentId,
  } as const;
  const row: Row<'awardAgreement'> =
    before === undefined
      ? { id: newId(), awardId, ...written, state: 'drafted', revision: 1 }
      : revised(before, written);
  await save(tx, context, [
    before === undefined
      ? created('awardAgreement', row, fact)
      : changed('awardAgreement', { before, row }, fact),
  ]);
  return row;
}

async function partyNames({ tx }: Context, award: Row<'award'>) {
  const { operatorId } = await get(tx, 'programme', award.programmeId);
  const { supplierId, funderId } = award;
  const names = await namesOf(tx, [supplierId, operatorId, funderId]);
  const nameOf = (id: string) => names.get(id) as string;
  return { supplier: nameOf(supplierId), operator: nameOf(operatorId), payer: nameOf(funderId) };
}
