import type { Check } from './check.ts';

/** Says of every erasure what a reader who misses a name will ask: whose, when, by whom, on what basis. */
export const erasuresCheck: Check = {
  id: 'erasures',
  title: { ko: '삭제된 개인정보', en: 'what was erased' },
  tables: [],
  run: async ({ tx, note }) => {
    const erasures = await tx
      .selectFrom('erasure')
      .select(['personId', 'decidedAt', 'decidedBy', 'basis'])
      .where('state', '=', 'erased')
      .orderBy('decidedAt')
      .execute();
    for (const { personId, decidedAt, decidedBy, basis } of erasures) {
      note({
        ko: `${personId}의 개인정보가 ${decidedAt}에 삭제되었습니다(결정 ${decidedBy}, 근거: ${basis}).`,
        en: `The details of ${personId} were erased at ${decidedAt} (decided by ${decidedBy}, basis: ${basis}).`,
      });
    }
    return undefined;
  },
};
