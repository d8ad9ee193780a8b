import type { Pool } from 'pg';
import { FolderFileStore } from '../../src/adapters/file-store.ts';
import { type Verified, verifyRecord } from '../../src/operate/verify/verify-record.ts';
import { PROJECT_ROOT } from '../../src/project-root.ts';
import { type Progress, runStory, type StoryReport } from '../../src/story/play.ts';
import { readStory } from '../../src/story/story.ts';
import { randomOf } from '../support/samples.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { findDamagedFiles, findLost } from './check-acknowledged.ts';
import { checkRecord } from './check-record.ts';
import { type Ground, prepareGround } from './ground.ts';
import { type Acknowledged, Witness } from './witness.ts';

export type CrashOptions = {
  readonly rounds: number;
  readonly database: Ground['kind'];
  readonly seed: number;
  readonly scale: number;
  /** How much of the story is played, 1 is all of it; its expectations are compared only then. */
  readonly until: number;
  readonly say: (line: string) => void;
};

export type CrashReport = {
  /** Fewer than the rounds where the story was over before. */
  readonly kills: number;
  readonly acknowledged: number;
  readonly violations: readonly string[];
  /** What the story found at its end; undefined when it was not played to it. */
  readonly story: StoryReport | undefined;
};

/** What fell due in the world and was left undone, though nobody moves the clock any more. */
async function findOverdue(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{
    found: string;
  }>(`select j.kind || ' ' || j.id as found from job j, house
    where j.due_at <= house.world_at and j.done_at is null and j.dead_at is null limit 5`);
  return rows.map(({ found }) => `due and not done: ${found}`);
}

/**
 * Plays the story against a server that is killed with -9 once in each of `rounds` equal parts of it, and started
 * again. After each kill the record is checked, what was acknowledged is asked again, and the story goes on; at the
 * end everything that was acknowledged is asked again. Ends at the first round with a violation.
 */
export async function crash(options: CrashOptions): Promise<CrashReport> {
  const story = readStory(PROJECT_ROOT, 'industrial-safety-results');
  const ground = await prepareGround(options.database);
  const witness = new Witness(story.endpoints);
  const baseUrl = await witness.listen();
  const way = new Way(options.until);
  const killing = new Killing(options, { ground, witness, way });
  try {
    await killing.begin();
    const { scale } = options;
    const callers = options.database === 'embedded' ? 4 : 8;
    const playing = runStory(story, { baseUrl, scale, callers, onProgress: way.onProgress });
    const ended = playing.then(
      (report) => report,
      (error: unknown) => {
        if (!(error instanceof FarEnough)) witness.violations.push(`the story stopped: ${error}`);
        return undefined;
      },
    );
    void ended.then(() => way.end());
    const broken = await killing.allRounds();
    const told = broken.length > 0 ? undefined : await ended;
    const violations = broken.length > 0 ? broken : await killing.lastCheck();
    const { kills } = killing;
    return { kills, acknowledged: witness.acknowledged.length, violations, story: told };
  } finally {
    witness.close();
    await killing.end();
    await ground.remove();
  }
}

class FarEnough extends Error {}

/** How far the story is, and who waits for it to come so far. */
class Way {
  readonly #until: number;
  #share = 0;
  #over = false;
  #waiting: { share: number; go: () => void }[] = [];

  constructor(until: number) {
    this.#until = until;
  }

  readonly onProgress = ({ done, total }: Progress): void => {
    this.#share = Math.max(this.#share, done / total);
    this.#wake();
    if (this.#share >= this.#until && this.#until < 1) throw new FarEnough();
  };

  /** Waits until so much of what is played is done; false when the story ended before. */
  async reach(share: number): Promise<boolean> {
    if (!this.#over && this.#share < share * this.#until) {
      await new Promise<void>((go) => this.#waiting.push({ share: share * this.#until, go }));
    }
    return !this.#over;
  }

  end(): void {
    this.#over = true;
    this.#wake();
  }

  #wake(): void {
    const due = this.#waiting.filter(({ share }) => this.#over || share <= this.#share);
    this.#waiting = this.#waiting.filter((each) => !due.includes(each));
    for (const { go } of due) go();
  }
}

/** What a kill is aimed at: any moment, or the next request of a kind that is easily missed. */
const AIMS: readonly { readonly name: string; readonly operations: readonly string[] }[] = [
  { name: 'any moment', operations: [] },
  { name: 'an upload', operations: ['uploadFile'] },
  { name: 'a move of the clock', operations: ['moveClock'] },
  {
    name: 'a list',
    operations: ['releasePayments', 'settlePayments', 'releasePayment', 'settlePayment', 'proposeMatches'],
  },
];
const AIM_FOR_MS = 2_000;
const LONGEST_DELAY_MS = 30;
const ASKED_AGAIN = 25;

type Victim = 'the server' | 'the database' | 'both';

class Killing {
  readonly #options: CrashOptions;
  readonly #ground: Ground;
  readonly #witness: Witness;
  readonly #way: Way;
  readonly #random: () => number;
  #server: ServerProcess | undefined;
  kills = 0;

  constructor(options: CrashOptions, parts: { ground: Ground; witness: Witness; way: Way }) {
    this.#options = options;
    this.#ground = parts.ground;
    this.#witness = parts.witness;
    this.#way = parts.way;
    this.#random = randomOf(options.seed);
  }

  async begin(): Promise<void> {
    this.#server = await this.#ground.start();
    this.#witness.serverAt(this.#server.url);
  }

  async end(): Promise<void> {
    await this.#server?.kill();
  }

  async allRounds(): Promise<readonly string[]> {
    const { rounds, say } = this.#options;
    for (let round = 1; round <= rounds; round += 1) {
      // All drawn at once, so that a round's draws do not depend on how the ones before it went.
      const [share, aim, delay, victim] = [1, 2, 3, 4].map(() => this.#random()) as [
        number,
        number,
        number,
        number,
      ];
      if (!(await this.#way.reach((round - 1 + share) / rounds))) break;
      const aimedAt = AIMS[Math.floor(aim * AIMS.length)] as (typeof AIMS)[number];
      await this.#take(aimedAt.operations, delay * LONGEST_DELAY_MS);
      const hit = [...this.#witness.underWay].map(({ operation }) => operation);
      const whom = this.#victim(victim);
      const began = performance.now();
      const violations = [...(await this.#kill(whom)), ...this.#witness.violations];
      this.kills += 1;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const { length } = this.#witness.acknowledged;
      say(
        `round ${round} of ${rounds}: killed ${whom} after ${length} acknowledged requests, in the middle of ${hit.join(', ') || 'nothing'}; back after ${seconds} s, ${violations.length === 0 ? 'all is well' : violations[0]}`,
      );
      if (violations.length > 0) return violations;
    }
    return [];
  }

  /** Everything that was acknowledged asked again, and nothing left undone that is due. */
  async lastCheck(): Promise<string[]> {
    const { acknowledged, violations } = this.#witness;
    while (this.#witness.underWay.size > 0) await pause(10);
    const url = (this.#server as ServerProcess).url;
    const lanes = Array.from({ length: 8 }, (_, lane) => acknowledged.filter((_each, at) => at % 8 === lane));
    const again = await Promise.all(lanes.map((lane) => this.#witness.askAgain(url, lane)));
    await this.end();
    const found = await this.#look(acknowledged, findOverdue);
    return [...violations, ...again.flat(), ...found];
  }

  #victim(draw: number): Victim {
    if (this.#ground.kind === 'embedded' || draw < 0.5) return 'the server';
    return draw < 0.75 ? 'the database' : 'both';
  }

  /** Waits for the next request of the kind, if one comes, and then a little. */
  async #take(operations: readonly string[], delayMs: number): Promise<void> {
    if (operations.length > 0) {
      await Promise.race([
        pause(AIM_FOR_MS),
        new Promise<void>((sent) => {
          this.#witness.onSent = ({ operation }) => {
            if (operations.includes(operation)) sent();
          };
        }),
      ]);
      this.#witness.onSent = () => {};
    }
    await pause(delayMs);
  }

  /** Kills, looks, starts again, asks again; gives what is wrong. */
  async #kill(whom: Victim): Promise<string[]> {
    const { acknowledged } = this.#witness;
    const ground = this.#ground;
    const killed = performance.now();
    if (whom !== 'the database') await this.#server?.kill();
    const sampled = Array.from({ length: ASKED_AGAIN }, () =>
      Math.floor(this.#random() * acknowledged.length),
    );
    const last = acknowledged.filter(({ at }) => at > killed - 1_000);
    const asked = [...new Set([...sampled.map((at) => acknowledged[at]!).filter(Boolean), ...last])];
    if (whom !== 'the server') await ground.crashDatabase();
    this.#witness.serverGone();
    while (this.#witness.underWay.size > 0) await pause(5);
    const wrong = await this.#look(acknowledged.slice());
    if (whom !== 'the database') this.#server = await ground.start();
    const { url } = this.#server as ServerProcess;
    wrong.push(...(await this.#witness.askAgain(url, asked)));
    this.#witness.serverAt(url);
    return wrong;
  }

  #look(
    acknowledged: readonly Acknowledged[],
    more: (pool: Pool) => Promise<string[]> = async () => [],
  ): Promise<string[]> {
    const files = new FolderFileStore(this.#ground.filesFolder);
    return this.#ground.look(async (pool, database) => [
      ...findingOf(await verifyRecord(database, { files })),
      ...(await checkRecord(pool)),
      ...(await findLost(pool, acknowledged)),
      ...(await findDamagedFiles(pool, this.#ground.filesFolder)),
      ...(await more(pool)),
    ]);
  }
}

/** What `verify` names, as a line. */
const findingOf = (verified: Verified): string[] =>
  verified.ok
    ? []
    : [`verify: ${verified.finding.tables.join('/')} ${verified.finding.id}: ${verified.finding.says.en}`];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
