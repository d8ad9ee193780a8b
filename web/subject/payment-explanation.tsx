import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import type { Line } from '../../src/domain/payment/explanation-lines.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { Facts } from '../ui/figures.tsx';
import { Card, Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';
import { Arithmetic } from './arithmetic.tsx';

const explanationQuery = (paymentId: string) =>
  queryOptions({
    queryKey: ['payment-explanation', paymentId],
    queryFn: async () =>
      bodyOf(await api.GET('/payments/{paymentId}/explanation', { params: { path: { paymentId } } })),
  });

/** A payment as an invoice whose lines add up, with what it rests on and the entries that it made. */
export function PaymentExplanation({ paymentId }: { readonly paymentId: string }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { data: told } = useQuery(explanationQuery(paymentId));
  if (told === undefined) return null;
  return (
    <>
      <Arithmetic
        lines={told.lines as readonly Line[]}
        sum={told.sum}
        calls={(metric) =>
          format.say(told.metrics.find(({ key }) => key === metric)?.label) || String(metric)
        }
      />
      {told.sites.length > 0 && (
        <Section title={say('payment.sites')}>
          <Table
            caption={say('payment.sites')}
            rows={told.sites}
            rowKey={({ siteId }) => siteId}
            columns={[
              {
                key: 'site',
                title: codes('noun', 'site'),
                cell: ({ siteId }) => (
                  <Link to="/$noun/$id" params={{ noun: 'sites', id: siteId }}>
                    {say('subject.see')}
                  </Link>
                ),
              },
              {
                key: 'amount',
                title: codes('field', 'amount'),
                align: 'number',
                cell: ({ amount }) => <MoneyText money={amount} full />,
              },
            ]}
          />
        </Section>
      )}
      <Section title={say('payment.entries')} hint={say('payment.entriesHint')}>
        <details>
          <summary>{say('payment.showEntries', { count: told.journals.length })}</summary>
          <div className="stack">
            {told.journals.map((journal) => (
              <Card
                key={journal.id}
                title={`${codes('fact', journal.kind)} · ${format.day(journal.effectiveOn)}`}
              >
                <Facts
                  rows={journal.entries.map(
                    ({ account, amount }) =>
                      [account, <MoneyText key={account} money={amount} full />] as const,
                  )}
                />
              </Card>
            ))}
          </div>
        </details>
      </Section>
      {told.seal !== null && (
        <p className="hint section">
          {say('foot.seal', { number: told.seal.number })} <code>{told.seal.hash}</code>
        </p>
      )}
    </>
  );
}
