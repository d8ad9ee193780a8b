import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import type { Me } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { ShownOnce } from '../house/shown-once.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { useSpoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Badge, Empty, Page, Section } from '../ui/layout.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async () => bodyOf(await api.GET('/tokens')).items,
});

const MOST_DAYS = 366;

/** The tokens by which programs come in: one's own, and all of the house for an administrator. */
export function TokensPage() {
  const say = useWords();
  return (
    <SignedIn>
      {(me) => (
        <Page
          title={say('tokens.title')}
          lead={say('tokens.lead')}
          above={<Crumbs here={say('tokens.title')} />}
        >
          <NewToken />
          <Tokens me={me} />
        </Page>
      )}
    </SignedIn>
  );
}

function NewToken() {
  const say = useWords();
  const codes = useCodes();
  const [label, setLabel] = useState('');
  const [days, setDays] = useState('30');
  const create = useAct(async (body: { label: string; days: number }, header) =>
    bodyOf(await api.POST('/tokens', { params: { header }, body })),
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await create.run({ label: label.trim(), days: Number(days) })) !== undefined) setLabel('');
  };
  if (create.done !== undefined) {
    return <ShownOnce name={codes('field', 'token')} secret={create.done.token} keep={create.reset} />;
  }
  return (
    <form className="card stack no-print" onSubmit={(event) => void send(event)} noValidate>
      <ProblemNotice problem={create.problem} />
      <TextInput
        label={say('tokens.label')}
        help={say('tokens.labelHelp')}
        error={errorOf(create.problem, 'label')}
        value={label}
        change={setLabel}
      />
      <TextInput
        label={codes('field', 'days')}
        help={say('tokens.daysHelp', { most: MOST_DAYS })}
        error={errorOf(create.problem, 'days')}
        inputMode="numeric"
        value={days}
        change={setDays}
      />
      <div>
        <Button type="submit" kind="primary" busy={create.busy}>
          {codes('operation', 'createToken')}
        </Button>
      </div>
    </form>
  );
}

type Token = ReturnType<typeof useTokens>[number];
const useTokens = () => useSuspenseQuery(tokensQuery).data;

function Tokens({ me }: { readonly me: Me }) {
  const say = useWords();
  const spoken = useSpoken();
  const codes = useCodes();
  const format = useFormat();
  const tokens = useTokens();
  const revoke = useAct(async (tokenId: string, header) =>
    bodyOf(await api.POST('/tokens/{tokenId}/revoke', { params: { path: { tokenId }, header }, body: {} })),
  );
  const columns: readonly Column<Token>[] = [
    { key: 'label', title: codes('field', 'label'), heads: true, cell: ({ label }) => spoken(label) },
    {
      key: 'whose',
      title: say('tokens.whose'),
      cell: ({ personId }) => say(personId === me.personId ? 'tokens.mine' : 'tokens.others'),
    },
    { key: 'made', title: codes('field', 'createdAt'), cell: ({ createdAt }) => format.time(createdAt) },
    { key: 'ends', title: codes('field', 'expiresAt'), cell: ({ expiresAt }) => format.time(expiresAt) },
    {
      key: 'revoke',
      title: codes('operation', 'revokeToken'),
      cell: ({ id, label, revokedAt }) =>
        revokedAt === null ? (
          <Button
            small
            onClick={() => void revoke.run(id)}
            aria-label={`${codes('operation', 'revokeToken')}: ${label}`}
          >
            {codes('operation', 'revokeToken')}
          </Button>
        ) : (
          <Badge>{say('tokens.revoked', { time: format.time(revokedAt) })}</Badge>
        ),
    },
  ];
  return (
    <Section title={say('tokens.list')}>
      <ProblemNotice problem={revoke.problem} />
      {tokens.length === 0 ? (
        <Empty title={say('tokens.none')}>{say('tokens.noneHint')}</Empty>
      ) : (
        <Table caption={say('tokens.list')} columns={columns} rows={tokens} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}
