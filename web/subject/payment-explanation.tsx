import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodyOf } from '../../src/client/client.ts';
import { LINES, type Line } from '../../src/domain/payment/explanation-lines.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { Facts } from '../ui/figures.tsx';
import { Card, Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

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
  const calls = (metric: unknown): string =>
    format.say(told.metrics.find(({ key }) => key === metric)?.label) || String(metric);
  const sayLine = (line: Line): string => LINES[format.locale][line.line]?.(line, calls) ?? line.line;
  const won = (amount: string) => ({ amount, currency: 'KRW' });
  const lines = told.lines as readonly Line[];
  return (
    <>
      <Section title={say('payment.arithmetic')} hint={say('payment.arithmeticHint')}>
        <Table
          caption={say('payment.arithmetic')}
          rows={lines.map((line, n) => ({ n: String(n), line }))}
          rowKey={({ n }) => n}
          columns={[
            {
              key: 'line',
              title: say('payment.line'),
              cell: ({ line }) => sayLine(line),
              foot: say('payment.sum'),
            },
            {
              key: 'change',
              title: codes('field', 'amount'),
              align: 'number',
              cell: ({ line }) =>
                line.changeWon === undefined ? '' : <MoneyText money={won(line.changeWon)} full />,
              foot: <MoneyText money={told.sum} full />,
            },
          ]}
        />
      </Section>
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
      </Section>
      {told.seal !== null && (
        <p className="hint section">
          {say('foot.seal', { number: told.seal.number })} <code>{told.seal.hash}</code>
        </p>
      )}
    </>
  );
}
