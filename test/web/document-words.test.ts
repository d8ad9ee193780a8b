import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORDS } from '../../src/domain/document/words.ts';

test.each(['ko', 'en'] as const)(
  'a document calls states, roles and steps as the pages do (%s)',
  (language) => {
    const codes: Record<string, string> = JSON.parse(
      readFileSync(`web/messages/codes.${language}.json`, 'utf8'),
    );
    const { states, roles, steps } = WORDS[language];
    for (const [state, word] of Object.entries(states)) expect(codes[`state.${state}`], state).toBe(word);
    for (const [what, word] of Object.entries(steps)) expect(codes[`fact.${what}`], what).toBe(word);
    for (const [role, word] of Object.entries(roles))
      expect(codes[`relation.${role}`] ?? codes[`value.role.${role}`], role).toBe(word);
  },
);
