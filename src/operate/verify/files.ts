import { sql } from 'kysely';
import type { FileStore } from '../../adapters/file-store.ts';
import type { Check, Finding, Looking } from './check.ts';

const BATCH = 200;

type Wrong = Omit<Finding, 'check'>;
type Kept = { readonly id: string; readonly sha256: string; readonly sizeBytes: number };

/** Every recorded file lies in the store as it was uploaded; whatever else lies there is what its name says. */
export const filesCheck: Check = {
  id: 'files',
  title: { ko: '파일', en: 'the files' },
  tables: ['files'],
  run: async (looking) => {
    if (looking.files === undefined) return undefined;
    return (await eachRecorded(looking, looking.files)) ?? (await eachOther(looking, looking.files));
  },
};

async function eachRecorded({ tx, progress }: Looking, files: FileStore): Promise<Wrong | undefined> {
  const { count } = await tx
    .selectFrom('file')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<Kept>`select id, sha256, size_bytes from file f where id > ${after}
        and not exists (select from erased_file e where e.file_id = f.id and e.bytes_gone_at is not null) order by id
      limit ${BATCH}`.execute(tx);
    for (const { id, sha256, sizeBytes } of rows) {
      const read = await files.read(sha256);
      const found = read.ok ? `${read.value.length} bytes` : String(read.refusal.facts.cause);
      if (!read.ok || read.value.length !== sizeBytes) {
        return {
          tables: ['files'],
          id,
          says: { ko: '파일이 없거나 올릴 때와 다릅니다', en: 'a file is gone or is not what was uploaded' },
          expected: `${sizeBytes} bytes of ${sha256}`,
          found,
        };
      }
      after = id;
      done += 1;
      progress(done, Number(count));
    }
    if (rows.length < BATCH) return undefined;
  }
}

/** What belongs to nobody: uploads that were cut off. They are no error, damaged ones are. */
async function eachOther({ tx, note }: Looking, files: FileStore): Promise<Wrong | undefined> {
  let strangers = 0;
  for await (const name of files.names()) {
    const { rows } = await sql`select from file where sha256 = ${name} limit 1`.execute(tx);
    if (rows.length > 0) continue;
    strangers += 1;
    const read = /^[0-9a-f]{64}$/.test(name) ? await files.read(name) : undefined;
    if (read?.ok !== false) continue;
    return {
      tables: ['files'],
      id: name,
      says: { ko: '파일의 내용이 그 이름과 다릅니다', en: 'a file is not what its name says' },
      expected: name,
      found: String(read.refusal.facts.cause),
    };
  }
  if (strangers > 0) {
    note({
      ko: `어느 기록에도 속하지 않는 파일이 ${strangers}개 있습니다(중단된 올리기).`,
      en: `${strangers} files belong to no record: uploads that were cut off.`,
    });
  }
  return undefined;
}
