import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { bodyOf, type DureClient } from '../client/client.ts';
import type { Locale } from '../domain/person/actor.ts';
import { CommandFailure } from './failure.ts';

export type DocumentOptions = { readonly language: Locale; readonly out: string | undefined };

const BINARY = { parseAs: 'arrayBuffer' } as const;
const onceOnly = () => ({ 'Idempotency-Key': randomUUID() });

/** How each kind is issued, and fetched by the hash in its footer. */
const kinds = {
  agreement: (client: DureClient, agreementId: string, language: Locale) => {
    const path = { agreementId };
    return {
      issue: () =>
        client.POST('/agreements/{agreementId}/documents', {
          params: { path, header: onceOnly() },
          body: { language },
        }),
      fetch: (hash: string) =>
        client.GET('/agreements/{agreementId}/document', { params: { path, query: { hash } }, ...BINARY }),
    };
  },
  award: (client: DureClient, awardId: string, language: Locale) => {
    const path = { awardId };
    return {
      issue: () =>
        client.POST('/awards/{awardId}/documents', {
          params: { path, header: onceOnly() },
          body: { language },
        }),
      fetch: (hash: string) =>
        client.GET('/awards/{awardId}/document', { params: { path, query: { hash } }, ...BINARY }),
    };
  },
  payment: (client: DureClient, paymentId: string, language: Locale) => {
    const path = { paymentId };
    return {
      issue: () =>
        client.POST('/payments/{paymentId}/documents', {
          params: { path, header: onceOnly() },
          body: { language },
        }),
      fetch: (hash: string) =>
        client.GET('/payments/{paymentId}/document', { params: { path, query: { hash } }, ...BINARY }),
    };
  },
} as const;

export const DOCUMENTS = Object.keys(kinds);

/** Issues the document of a record, or finds it issued, and writes it into a new file. Throws ProblemError. */
export async function writeDocument(
  client: DureClient,
  [kind, id]: readonly [kind: string, id: string],
  { language, out }: DocumentOptions,
): Promise<string[]> {
  if (!Object.hasOwn(kinds, kind)) {
    throw new CommandFailure(`There are documents of ${DOCUMENTS.join(', ')}, not of "${kind}".`);
  }
  const { issue, fetch } = kinds[kind as keyof typeof kinds](client, id, language);
  const { number, contentHash, fileHash } = bodyOf(await issue());
  const bytes = bodyOf(await fetch(contentHash)) as ArrayBuffer;
  const file = out ?? `${number}-${language}.pdf`;
  writeInto(file, Buffer.from(bytes));
  return [file, `SHA-256 ${fileHash}`, `/documents?hash=${contentHash}`];
}

function writeInto(file: string, bytes: Buffer): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    throw new CommandFailure(`${file} cannot be written: ${(error as Error).message}`);
  }
}
