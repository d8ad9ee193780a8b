import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIdProvider } from '../../src/adapters/identity-provider.ts';
import { pathIn } from '../../src/api/oidc.ts';
import { addMilliseconds } from '../../src/domain/time.ts';
import { Browser } from '../support/browser.ts';
import { describeDatabases } from '../support/databases.ts';
import { givenCompany } from '../support/given.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { disagreeing } from '../support/record.ts';

const HOME = 'http://dure.example';
const MINUTE_MS = 60_000;

/** Who the provider says came, and what else it is to say. */
type Vouched = Readonly<Record<string, unknown>>;

let people = 0;

describeDatabases((open) => {
  const elsewhere = new OAuth2Server();
  let house: TestHouse;
  let organisationId: string;
  let vouched: Vouched = {};
  let ahead = 0;

  beforeAll(async () => {
    await elsewhere.issuer.keys.generate('RS256');
    await elsewhere.start(0, 'localhost');
    elsewhere.service.on('beforeTokenSigning', ({ payload }) => Object.assign(payload, vouched));
    const settings = {
      issuer: elsewhere.issuer.url as string,
      clientId: 'dure',
      clientSecret: 's',
      name: 'ID',
    };
    house = await openHouse(await open(), {
      provider: openIdProvider(settings, HOME),
      systemNow: () => addMilliseconds(new Date().toISOString(), ahead),
    });
    organisationId = (await givenCompany(house)).organisationId;
  });
  afterAll(() => elsewhere.stop());

  const givenPerson = async () => {
    people += 1;
    const email = `vouched${people}@oidc.example`;
    const { items } = await house.admin.do(`/organisations/${organisationId}/people`, {
      people: [{ name: '가상인', email, locale: 'ko', seats: ['staff'] }],
    });
    return { email, personId: items[0].id as string };
  };

  /** A browser that keeps cookies by their names, and follows no redirect by itself. */
  const openBrowser = () => {
    const cookies = new Map<string, string>();
    const go = async (url: string) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const reply = await house.app.inject({ method: 'GET', url, headers: { cookie } });
      for (const set of [reply.headers['set-cookie'] ?? []].flat()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) as unknown as [string, string, string];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return { status: reply.statusCode, to: String(reply.headers.location) };
    };
    return { cookies, go };
  };
  type Opened = ReturnType<typeof openBrowser>;

  /** Goes to the provider and gives the path by which it sends the browser back. */
  const toProvider = async (browser: Opened, start = '/oidc/start') => {
    const { to } = await browser.go(start);
    const answer = await fetch(to, { redirect: 'manual' });
    const back = new URL(answer.headers.get('location') as string);
    expect(back.origin).toBe(HOME);
    return { sentTo: new URL(to), back: back.pathname + back.search };
  };
  const comeIn = async (who: Vouched, browser = openBrowser()) => {
    vouched = who;
    const { back } = await toProvider(browser);
    const { to } = await browser.go(back);
    const me = await new Browser(house, `dure=${browser.cookies.get('dure')}`).get('/me');
    return { to, me, browser, back };
  };

  describe('a provider', () => {
    test('is offered by the house, and asked for a code with PKCE, state and nonce', async () => {
      const { signIn } = await house.nobody.read('/house');
      expect(signIn.oidc).toEqual({ name: 'ID', path: '/oidc/start' });
      const { sentTo } = await toProvider(openBrowser());
      expect(Object.fromEntries(sentTo.searchParams)).toMatchObject({
        response_type: 'code',
        client_id: 'dure',
        redirect_uri: `${HOME}/oidc/callback`,
        scope: 'openid email',
        code_challenge_method: 'S256',
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        state: expect.stringMatching(/.{20}/),
        nonce: expect.stringMatching(/.{20}/),
      });
    });

    test('vouches for a person by the verified address at first, and by its own subject from then on', async () => {
      const { email, personId } = await givenPerson();
      const first = await comeIn({ sub: `s-${email}`, email: email.toUpperCase(), email_verified: true });
      expect(first.to).toBe('/');
      expect(first.me.body).toMatchObject({
        personId,
        session: { signedInBy: 'oidc' },
        proofs: { oidc: true },
      });
      const later = await comeIn({ sub: `s-${email}`, email: 'another@oidc.example', email_verified: false });
      expect(later.me.body).toMatchObject({ personId });
      const facts = await house.database.kysely
        .selectFrom('fact')
        .select('what')
        .where('personId', '=', personId)
        .orderBy('seq')
        .execute();
      expect(facts.map(({ what }) => what)).toEqual(['session.begun', 'identity.linked', 'session.begun']);
    });

    test('brings in nobody by an address that it has not verified, or that nobody here has', async () => {
      const { email } = await givenPerson();
      for (const who of [
        { sub: 'x1', email, email_verified: false },
        { sub: 'x2', email },
        { sub: 'x3', email: 'no@oidc.example', email_verified: true },
      ]) {
        const { to, me } = await comeIn(who);
        expect(to).toBe('/sign-in?problem=oidc_not_known');
        expect(me.status).toBe(401);
      }
    });

    test('does not bring in another under an address that was given to somebody else', async () => {
      const { email } = await givenPerson();
      await comeIn({ sub: 'first-owner', email, email_verified: true });
      const { to } = await comeIn({ sub: 'second-owner', email, email_verified: true });
      expect(to).toBe('/sign-in?problem=oidc_not_known');
    });
  });

  describe('coming back', () => {
    const who = async () => {
      const { email } = await givenPerson();
      return { sub: `s-${email}`, email, email_verified: true };
    };
    const failed = '/sign-in?problem=oidc_failed';

    test('counts in the browser that went, once, and within ten minutes', async () => {
      vouched = await who();
      const { back } = await toProvider(openBrowser());
      expect((await openBrowser().go(back)).to).toBe(failed);

      const mine = openBrowser();
      const own = await toProvider(mine);
      expect((await mine.go(own.back)).to).toBe('/');
      expect((await mine.go(own.back)).to).toBe(failed);

      const slow = openBrowser();
      const late = await toProvider(slow);
      ahead = 10 * MINUTE_MS;
      expect((await slow.go(late.back)).to).toBe(failed);
      ahead = 0;
    });

    test('with another’s code, another state or an error brings nobody in', async () => {
      vouched = await who();
      const attacker = await toProvider(openBrowser());
      const victim = openBrowser();
      await toProvider(victim);
      expect((await victim.go(attacker.back)).to).toBe(failed);

      const second = openBrowser();
      const { back } = await toProvider(second);
      expect((await second.go(back.replace(/state=[^&]+/, 'state=other'))).to).toBe(failed);

      const third = openBrowser();
      const { sentTo } = await toProvider(third);
      const state = sentTo.searchParams.get('state');
      expect((await third.go(`/oidc/callback?error=access_denied&state=${state}`)).to).toBe(failed);
    });

    test('with an ID token that is for another nonce or another client brings nobody in', async () => {
      const person = await who();
      for (const wrong of [{ nonce: 'other' }, { aud: 'other' }, { iss: 'https://evil.example' }]) {
        const { to, me } = await comeIn({ ...person, ...wrong });
        expect(to).toBe(failed);
        expect(me.status).toBe(401);
      }
    });

    test('begins a session of its own, and ends the one that was there', async () => {
      const one = await comeIn(await who());
      const old = one.browser.cookies.get('dure');
      const two = await comeIn(await who(), one.browser);
      expect(one.browser.cookies.get('dure')).not.toBe(old);
      expect(two.me.body.personId).not.toBe(one.me.body.personId);
      expect((await new Browser(house, `dure=${old}`).get('/me')).status).toBe(401);
    });

    test('goes on to the page that was asked for, and to no other house', async () => {
      vouched = await who();
      const browser = openBrowser();
      const { back } = await toProvider(browser, '/oidc/start?to=/awards/1%3Ftab=plan');
      expect((await browser.go(back)).to).toBe('/awards/1?tab=plan');
      for (const to of [
        '//evil.example',
        '/\\evil.example',
        'https://evil.example',
        '/a\r\nb',
        '',
        ['/a', '/b'],
      ]) {
        expect(pathIn({ query: { to } })).toBe('/');
      }
    });
  });

  test('what was recorded of all this agrees with its facts', async () => {
    expect(await disagreeing(house.database)).toEqual([]);
  });
});

test('a provider that cannot be reached is said to be so', async () => {
  const settings = { issuer: 'http://localhost:1', clientId: 'dure', clientSecret: 's', name: 'ID' };
  expect(await openIdProvider(settings, HOME).begin()).toMatchObject({
    refusal: { code: 'oidc_unavailable' },
  });
});
