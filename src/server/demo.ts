import type { Demo } from '../api/route.ts';
import { foundDatabase } from '../operate/found.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Settings } from '../settings.ts';
import type { OpenedDatabase } from '../store/database.ts';
import { SetupError } from '../store/setup-error.ts';
import { readHouse } from '../store/world.ts';
import { playStory } from '../story/play.ts';
import { publishTold } from '../story/publish.ts';
import { readStory, type Story } from '../story/story.ts';
import { systemNow } from './parts.ts';

const WORLD_BEGINS = '2025-12-01T00:00:00.000Z';
const ADMINISTRATOR = { name: '시연 관리자', email: 'admin@dure.example', locale: 'ko' } as const;
/** Fewer than could be: whoever looks at the demo meanwhile is not to wait behind long lists. */
const CALLERS = 16;
const SAID_EVERY_MS = 2_000;

/** Founds a fresh demo, and refuses to start where the database is not what was asked for. Says whether it is a demo. */
export async function found(
  database: OpenedDatabase,
  { demo, databaseUrl }: Pick<Settings, 'demo' | 'databaseUrl'>,
): Promise<boolean> {
  const house = await readHouse(database.kysely);
  if (house === undefined && !demo) {
    throw new SetupError('This database is empty. Make its first administrator: ./dure admin create --help');
  }
  if (house !== undefined && house.demo !== demo) {
    const way = demo ? 'start it with DURE_DEMO=0' : 'start it with DURE_DEMO=1';
    const mark = house.demo ? 'a demo' : 'no demo';
    throw new SetupError(`This database${databaseUrl ? ' of DATABASE_URL' : ''} is ${mark}: ${way}.`);
  }
  if (!demo) return false;
  const now = systemNow();
  return foundDatabase(database, { demo: { worldAt: WORLD_BEGINS }, administrator: ADMINISTRATOR, now });
}

type Played = { -readonly [Key in keyof Demo['stories'][number]]: Demo['stories'][number][Key] };

/** What a demo shows of itself, and how it is played into the house. */
export type Stage = {
  readonly shown: Demo;
  /** Plays the stories against the server at the address, one after the other; what goes wrong is told. */
  play(address: string): Promise<void>;
};

/** The stage of a demo at the story scale; 0 plays none. A house that is no demo has an empty one. */
export function stageOf({ demo, scale }: { readonly demo: boolean; readonly scale: number }): Stage {
  const told = demo ? [readStory(PROJECT_ROOT, 'industrial-safety-results')] : [];
  const acts = (scale > 0 ? told : []).map((story) => {
    const played: Played = { id: story.id, state: 'playing', done: 0, total: 0, step: null };
    return { story, played };
  });
  return {
    shown: {
      accounts: told.flatMap(({ accounts }) => accounts),
      stories: acts.map(({ played }) => played),
    },
    play: async (address) => {
      for (const act of acts) {
        let telling: Promise<void> | undefined;
        // A story begins with its institutions; those who operate other programmes as well are theirs.
        const onBegun = (): void => {
          telling ??= tell(address);
        };
        await play(act, { address, scale, onBegun });
        onBegun();
        await telling;
      }
    },
  };
}

/** The demo's roles, and how to step into one. */
export function sayAccounts(accounts: Demo['accounts']): void {
  if (accounts.length === 0) return;
  const width = Math.max(...accounts.map(({ email }) => email.length));
  console.log('\nThe accounts of this demo (POST /api/v1/demo/tokens {"emails": ["…"]} steps into one):');
  for (const { email, role } of accounts) console.log(`  ${email.padEnd(width)}  ${role.ko} / ${role.en}`);
  console.log('');
}

/** Plays a story; one that was cut off goes on where it was, for its requests are the same. */
async function play(
  { story, played }: { readonly story: Story; readonly played: Played },
  { address, scale, onBegun }: { address: string; scale: number; onBegun: () => void },
): Promise<void> {
  let said = 0;
  try {
    await playStory(story, {
      baseUrl: address,
      scale,
      callers: CALLERS,
      onProgress: ({ done, total, step }) => {
        Object.assign(played, { done, total, step });
        if (done > 0) onBegun();
        if (Date.now() - said < SAID_EVERY_MS && done < total) return;
        said = Date.now();
        console.log(`story ${story.id}: ${done} of ${total}, ${step.en}`);
      },
    });
    played.state = 'played';
    console.log(`story ${story.id}: played; its states and balances are as expected`);
  } catch (error) {
    played.state = 'failed';
    console.error(`story ${story.id} stopped: ${error instanceof Error ? error.message : error}`);
  }
}

/** Publishes into the demo what no story plays. */
async function tell(address: string): Promise<void> {
  try {
    const count = await publishTold(PROJECT_ROOT, { baseUrl: address });
    if (count > 0) console.log(`${count} more programmes are published; their pages tell of them`);
  } catch (error) {
    console.error(
      `the other programmes were not published: ${error instanceof Error ? error.message : error}`,
    );
  }
}
