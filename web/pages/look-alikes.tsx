import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import type { paths } from '../../src/client/schema.generated.ts';
import { formatBusinessNumber } from '../../src/domain/organisation/business-number.ts';
import { api } from '../api/api.ts';
import { errorOf, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Crumbs } from '../shell/crumbs.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { useSpoken } from '../spoken.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Facts } from '../ui/figures.tsx';
import { Badge, Empty, Grid, Page } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

type Found = paths['/organisation-look-alikes']['get']['responses'][200]['content']['application/json'];
type Pair = Found['items'][number];
type Organisation = Pair['one'];

const lookAlikesQuery = queryOptions({
  queryKey: ['look-alikes'],
  queryFn: async () => bodyOf(await api.GET('/organisation-look-alikes')),
});

/** Companies that may be one and the same, in pairs; which of two stays is said here. */
export function LookAlikesPage() {
  const say = useWords();
  return (
    <SignedIn>
      {() => (
        <Page
          title={say('alike.title')}
          lead={say('alike.lead')}
          above={<Crumbs here={say('alike.title')} />}
        >
          <Pairs />
        </Page>
      )}
    </SignedIn>
  );
}

function Pairs() {
  const say = useWords();
  const { data } = useSuspenseQuery(lookAlikesQuery);
  if (data.items.length === 0) {
    return <Empty title={say('alike.none')}>{say('alike.noneHint')}</Empty>;
  }
  return (
    <div className="stack">
      {data.items.map((pair) => (
        <OnePair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
      ))}
      {data.more && <p className="hint">{say('alike.more')}</p>}
    </div>
  );
}

function OnePair({ pair: { one, other, why } }: { readonly pair: Pair }) {
  const say = useWords();
  const codes = useCodes();
  const spoken = useSpoken();
  const [reason, setReason] = useState('');
  const merge = useAct(async ({ gone, into }: { gone: string; into: string }, header) =>
    bodyOf(
      await api.POST('/organisations/{organisationId}/merge', {
        params: { path: { organisationId: gone }, header },
        body: { intoId: into, reason },
      }),
    ),
  );
  const numberOf = ({ businessNumber }: Organisation): string =>
    businessNumber === null ? say('alike.noNumber') : formatBusinessNumber(businessNumber);
  return (
    <section className="card stack" aria-label={say('alike.pair', { one: one.nameKo, other: other.nameKo })}>
      <p className="row">
        {why.map((each) => (
          <Badge key={each}>{codes('value.why', each)}</Badge>
        ))}
      </p>
      <Grid least={320}>
        {[one, other].map((each) => (
          <div key={each.id}>
            <h2 className="card-title">
              <Link to="/$noun/$id" params={{ noun: 'organisations', id: each.id }}>
                {spoken(each.nameKo)}
              </Link>
            </h2>
            <Facts
              rows={[
                [codes('field', 'businessNumber'), numberOf(each)],
                [codes('field', 'region'), each.region === null ? '–' : codes('value.region', each.region)],
              ]}
            />
          </div>
        ))}
      </Grid>
      <ProblemNotice problem={merge.problem} />
      <TextInput
        label={say('alike.reason')}
        error={errorOf(merge.problem, 'reason')}
        value={reason}
        change={setReason}
      />
      <div className="row">
        {(
          [
            [one, other],
            [other, one],
          ] as const
        ).map(([into, gone]) => (
          <Button
            key={into.id}
            busy={merge.busy}
            onClick={() => void merge.run({ gone: gone.id, into: into.id })}
          >
            {spoken(say('alike.keep', { name: into.nameKo, number: numberOf(into) }))}
          </Button>
        ))}
      </div>
    </section>
  );
}
