import { readBusinessNumber } from '../../domain/organisation/business-number.ts';
import { recordable } from '../../domain/organisation/registry-datum.ts';
import { type DatumInput, datumRow } from '../../store/data.ts';
import { newId } from '../../store/ids.ts';
import { type PersonInput, seatedPerson } from '../../store/people.ts';
import { must } from '../../store/refused.ts';
import { type Change, created, save } from '../../store/save.ts';
import { type Context, today } from '../context.ts';

export type OrganisationInput = {
  key?: string;
  nameKo: string;
  nameEn?: string;
  kind: 'agency' | 'bank' | 'ministry' | 'company' | 'verifier' | 'auditor' | 'house';
  businessNumber?: string;
  representative?: string;
  region?: string;
  data: DatumInput[];
  people: PersonInput[];
};

/**
 * Registers organisations, their data and people: all of the list or none. Refuses
 * `business_number_check_digit`, what `recordable` refuses of a datum, and `already_exists` for a number or address in
 * use.
 */
export async function registerOrganisations(context: Context, { items }: { items: OrganisationInput[] }) {
  const registered = items.map((item) => registration(context, item));
  await save(
    context.tx,
    context,
    registered.flatMap(({ changes }) => changes),
  );
  return { items: registered.map(({ id, people }) => ({ id, people })) };
}

function registration(context: Context, item: OrganisationInput) {
  const { data, people, nameEn, businessNumber, ...names } = item;
  const taken = data.map((datum) => must(recordable(datum, today(context))));
  const number = businessNumber === undefined ? null : must(readBusinessNumber(businessNumber));
  const id = newId();
  const row = {
    id,
    key: names.key ?? null,
    nameKo: names.nameKo,
    nameEn: nameEn ?? null,
    kind: names.kind,
    businessNumber: number,
    corporateNumber: null,
    representative: names.representative ?? null,
    region: names.region ?? null,
    mergedIntoId: null,
    revision: 1,
  };
  const changes: Change[] = [
    created('organisation', row, {
      what: 'organisation.registered',
      detail: { kind: row.kind, businessNumber: number },
    }),
    ...taken.map((datum) => created('datum', datumRow(id, datum, context.now))),
  ];
  const made = people.map((person) => seatedPerson(id, person));
  return {
    id,
    people: made.map(({ id, email }) => ({ id, email })),
    changes: [...changes, ...made.flatMap((person) => person.changes)],
  };
}
