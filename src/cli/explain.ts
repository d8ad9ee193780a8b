import { bodyOf, type DureClient } from '../client/client.ts';
import { wonInFull } from '../domain/money/format.ts';
import { type Calls, LINES, type Line, WORDS } from '../domain/payment/explanation-lines.ts';
import type { Locale } from '../domain/person/actor.ts';

/** The arithmetic of a payment as lines to read, from the evidence to the won. Throws ProblemError. */
export async function explainPayment(
  client: DureClient,
  paymentId: string,
  language: Locale,
): Promise<string[]> {
  const path = '/payments/{paymentId}/explanation';
  const explanation = bodyOf(await client.GET(path, { params: { path: { paymentId } } }));
  const words = WORDS[language];
  const { number, kind, state, amount, lines, sum, cash, version, claim, sites, seal } = explanation;
  const calls: Calls = (metric) => {
    const label = explanation.metrics.find(({ key }) => key === metric)?.label;
    return label?.[language] ?? label?.ko ?? String(metric);
  };
  const won = (money: { amount: string }): string => wonInFull(BigInt(money.amount), language);
  return [
    `${number} · ${words.kinds[kind] ?? kind} · ${words.states[state] ?? state} · ${won(amount)}`,
    ...lines.map((line) => `  ${lineOf(line as Line, calls, language)}`),
    `${words.sum} ${won(sum)}`,
    `${words.offset} ${won(cash.offset)} · ${words.cash} ${won(cash.paid)}`,
    ...(sites.length > 0 ? [words.sites(sites.length)] : []),
    ...(claim === null ? [] : [words.claim(claim.number), ...proofOf(claim.seedProof, language)]),
    `${words.version} ${version.title[language] ?? version.title.ko} ${version.number} (${version.contentId.slice(0, 16)}…)`,
    ...(seal === null ? [] : [words.seal(seal)]),
  ];
}

function lineOf(line: Line, calls: Calls, language: Locale): string {
  const text = LINES[language][line.line]?.(line, calls) ?? `${line.line} ${JSON.stringify(line)}`;
  return line.changeWon === undefined ? text : `${text} → ${wonInFull(BigInt(line.changeWon), language)}`;
}

/** Each value that the draw is recomputed from, and whether it was. */
function proofOf(proof: unknown, language: Locale): string[] {
  if (proof === null || typeof proof !== 'object') return [];
  const words = WORDS[language];
  const say = (value: unknown) => (typeof value === 'boolean' ? words.flag(value) : String(value));
  const values = Object.entries(proof).map(
    ([name, value]) => `  ${words.proof[name] ?? name}: ${say(value)}`,
  );
  return [words.proof.title as string, ...values];
}
