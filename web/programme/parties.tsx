import type { ProgrammeDefinition, StatedAgreement } from '../../src/domain/programme/definition.ts';
import { useFormat } from '../format.ts';
import { Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import { BasisMark } from './basis.tsx';
import { useTerms } from './terms.ts';

type Given = { readonly definition: ProgrammeDefinition; readonly on: string };

/** Who agreed, in which part, and what each gives as far as a source says. */
export function Parties({ definition, on }: Given) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const terms = useTerms(definition, on);
  const { agreement, sources } = definition;
  const pledges: StatedAgreement['pledges'] = agreement.pledges;
  type Party = (typeof agreement.parties)[number];
  const pledged = ({ organisation }: Party): string => {
    const pledge = pledges.find((each) => each.organisation === organisation);
    if (pledge === undefined) return '–';
    return pledge.amount === undefined ? say('gives.unstated') : terms(pledge.amount).value;
  };
  const columns: readonly Column<Party>[] = [
    { key: 'name', title: say('parties.name'), heads: true, cell: ({ name }) => format.say(name) },
    {
      key: 'roles',
      title: say('parties.role'),
      cell: ({ roles }) => roles.map((role) => codes('value.role', role)).join(', '),
    },
    ...(pledges.length === 0
      ? []
      : [{ key: 'pledge', title: say('parties.pledge'), align: 'number' as const, cell: pledged }]),
  ];
  return (
    <Section title={say('parties.title')} hint={format.say(agreement.title)}>
      <Table
        caption={say('parties.title')}
        columns={columns}
        rows={agreement.parties}
        rowKey={({ organisation }) => organisation}
      />
      <p className="row section-tight">
        {agreement.signedOn !== undefined && (
          <span>{say('parties.signedOn', { day: format.day(agreement.signedOn) })}</span>
        )}
        <BasisMark basis={agreement.basis} sources={sources} />
      </p>
    </Section>
  );
}
