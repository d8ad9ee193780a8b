import { type Money, useFormat } from '../format.ts';

/** Money at a glance, and to the won for whoever points at it or hears it read. */
export function MoneyText({ money, full = false }: { readonly money: Money; readonly full?: boolean }) {
  const format = useFormat();
  const exact = format.money(money);
  if (full) return <span className="nowrap">{exact}</span>;
  const short = format.moneyShort(money);
  if (short === exact) return <span className="nowrap">{exact}</span>;
  return (
    <span className="nowrap" title={exact}>
      <span aria-hidden="true">{short}</span>
      <span className="hidden-text">{exact}</span>
    </span>
  );
}
