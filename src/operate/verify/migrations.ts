import { FUNCTIONS_ROW, hashOf, readSqlFiles } from '../../store/migrate.ts';
import type { Check } from './check.ts';

/** The database was made by this version's files, and by no others. */
export const migrationsCheck: Check = {
  id: 'migrations',
  title: { ko: '데이터베이스 이력', en: 'the migrations' },
  tables: ['migration'],
  run: async ({ tx }) => {
    const { migrations, functions } = readSqlFiles();
    const files = [...migrations, { name: FUNCTIONS_ROW, checksum: hashOf(functions) }];
    const rows = await tx.selectFrom('migration').select(['name', 'checksum']).execute();
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
    const known = new Map(files.map(({ name, checksum }) => [name, checksum]));
    const names = [...new Set([...known.keys(), ...applied.keys()])].sort();
    const wrong = names.find((name) => known.get(name) !== applied.get(name));
    if (wrong === undefined) return undefined;
    return {
      tables: ['migration'],
      id: wrong,
      says: {
        ko: '적용된 SQL이 이 판의 것과 다릅니다',
        en: 'the SQL that was applied is not this version’s',
      },
      expected: known.get(wrong) ?? 'no such file',
      found: applied.get(wrong) ?? 'not applied',
    };
  },
};
