import type { Wording } from '../rule/vocabulary.ts';
import type { ProgrammeDefinition, StatedAgreement, StatedIntake, Track } from './definition.ts';

/** What people ask of a programme and no source answers; `of` names what of several it is. */
export type Unstated = {
  readonly what: 'signed_on' | 'term' | 'pledge' | 'intake' | 'places' | 'figures';
  readonly of: Wording | null;
};

/** What the file leaves out because no source states it, in the order in which a page asks. */
export function unstated({ agreement, tracks, support = [] }: ProgrammeDefinition): readonly Unstated[] {
  const pledges: StatedAgreement['pledges'] = agreement.pledges;
  const ways: readonly Track[] = tracks;
  const givers = new Map(agreement.parties.map(({ organisation, name }) => [organisation, name]));
  const dated = (intakes: readonly StatedIntake[]) =>
    intakes.every(({ opensAt, closesAt }) => opensAt !== undefined && closesAt !== undefined);
  return [
    ...(agreement.signedOn === undefined ? [{ what: 'signed_on' as const, of: null }] : []),
    ...(agreement.term?.to === undefined ? [{ what: 'term' as const, of: null }] : []),
    ...ways.flatMap(({ intakes, title }) => (dated(intakes) ? [] : [{ what: 'intake' as const, of: title }])),
    ...ways.flatMap(({ places, title }) =>
      places === undefined ? [{ what: 'places' as const, of: title }] : [],
    ),
    ...support.flatMap(({ figures, label }) =>
      figures === undefined ? [{ what: 'figures' as const, of: label }] : [],
    ),
    ...pledges.flatMap(({ amount, organisation }) =>
      amount === undefined ? [{ what: 'pledge' as const, of: givers.get(organisation) ?? null }] : [],
    ),
  ];
}
