import { issueDemoTokens } from '../../actions/demo/issue-tokens.ts';
import { createToken } from '../../actions/token/create.ts';
import { revokeToken } from '../../actions/token/revoke.ts';
import { houseOperations as operations } from '../../contract/house.ts';
import type { Actor } from '../../domain/person/actor.ts';
import { proofsOf } from '../../store/credentials.ts';
import { comingDue } from '../../store/jobs.ts';
import { get } from '../../store/rows.ts';
import { organisationsOf } from '../../store/sessions.ts';
import { listTokens } from '../../store/tokens.ts';
import { readHouse } from '../../store/world.ts';
import { OIDC_START } from '../oidc.ts';
import { acting, actingInSecret, type HouseParts, opening, type Route, reading } from '../route.ts';

const DEMO_NOTICE = {
  ko: '시연용 모형입니다. 공개된 기사를 바탕으로 만들었으며 이름이 나온 기관의 기록이 아닙니다.',
  en: 'A model, not a record of the named institutions: built on published articles, with no tie to them.',
};

const oidcOf = ({ signIn: { provider } }: HouseParts) =>
  provider === null ? null : { name: provider.name, path: OIDC_START };

export const houseRoutes: readonly Route[] = [
  reading(operations.getHouse, async ({ demo, now, house, actor }) => ({
    demo,
    signedIn: actor !== null,
    now,
    notice: demo ? DEMO_NOTICE : null,
    signIn: { password: true, passwordLink: house.mail !== 'none', oidc: oidcOf(house), demo },
  })),
  reading(operations.getMe, async ({ db, actor, session }) => {
    const { personId, organisationId, organisationKind, seats, locale } = actor as Actor;
    const { name, email } = await get(db, 'person', personId);
    const organisations = await organisationsOf(db, personId);
    const acting = session && { id: session.tokenId, signedInBy: session.signedInBy };
    return {
      ...{ personId, organisationId, organisationKind, seats: [...seats], locale, name, email },
      organisations: organisations.toSorted((one, other) => one.name.ko.localeCompare(other.name.ko, 'ko')),
      proofs: await proofsOf(db, personId),
      session: acting,
    };
  }),
  reading(operations.getDemo, async ({ house, db }) => {
    const { accounts, stories } = house.demo();
    return { accounts: [...accounts], stories: [...stories], nextDueAt: (await comingDue(db)) ?? null };
  }),
  opening(operations.createDemoTokens, async ({ house, systemNow }, { emails }) => ({
    items: await issueDemoTokens(house.database, emails, systemNow),
  })),
  opening(operations.moveClock, async ({ house }, { to }) => {
    const jobsDone = await house.moveWorld(new Date(to).toISOString());
    const world = await readHouse(house.database.kysely);
    return { now: world?.worldAt as string, jobsDone };
  }),
  reading(operations.listTokens, async ({ db, actor, scope }) => ({
    items: await listTokens(db, scope.kind === 'all' ? null : (actor as Actor).personId),
  })),
  actingInSecret(operations.createToken, createToken),
  acting(operations.revokeToken, revokeToken),
];
