import { type Calls, LINES, type Line } from '../../src/domain/payment/explanation-lines.ts';
import { type Money, useFormat } from '../format.ts';
import { MoneyText } from '../programme/money.tsx';
import { Section } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { useCodes, useWords } from '../words.ts';

/** An amount as an invoice: each line says what it is made of, and the lines add up. */
export function Arithmetic({
  lines,
  sum,
  calls,
}: {
  readonly lines: readonly Line[];
  readonly sum: Money | null;
  readonly calls: Calls;
}) {
  const say = useWords();
  const codes = useCodes();
  const { locale } = useFormat();
  const sayLine = (line: Line): string => LINES[locale][line.line]?.(line, calls) ?? line.line;
  return (
    <Section title={say('payment.arithmetic')} hint={say('payment.arithmeticHint')}>
      <Table
        caption={say('payment.arithmetic')}
        rows={lines}
        rowKey={(line) => JSON.stringify(line)}
        columns={[
          { key: 'line', title: say('payment.line'), cell: sayLine, foot: say('payment.sum') },
          {
            key: 'change',
            title: codes('field', 'amount'),
            align: 'number',
            cell: ({ changeWon }) =>
              changeWon === undefined ? (
                ''
              ) : (
                <MoneyText money={{ amount: changeWon, currency: 'KRW' }} full />
              ),
            foot: sum === null ? undefined : <MoneyText money={sum} full />,
          },
        ]}
      />
    </Section>
  );
}
