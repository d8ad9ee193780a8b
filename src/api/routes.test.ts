import { expect, test } from 'vitest';
import { routes } from './routes.ts';

const SECRETS = ['token', 'secret', 'recoveryCodes'];

test('an act that answers a secret keeps it under the key of the house, and no other does', () => {
  const acts = routes.flatMap((route) => (route.kind === 'act' ? [route] : []));
  const answering = acts.filter(({ operation }) =>
    Object.keys((operation.reply as { properties?: object }).properties ?? {}).some((name) =>
      SECRETS.includes(name),
    ),
  );
  const covered = acts.filter(({ secret }) => secret === true).map(({ operation }) => operation.id);
  expect(answering.map(({ operation }) => operation.id).sort()).toEqual(covered.sort());
  expect(covered).toContain('createToken');
});
