import { openWebhookSecret } from '../actions/webhook-secret.ts';
import { HttpWebhookSender } from '../adapters/webhook-sender.ts';
import { industriesOfKorea, populationOfKorea, regionCodeOn, regionsOfKorea } from '../api/reference.ts';
import { overPopulation } from '../engines/screening/simulator.ts';
import { sweepWorld } from '../jobs/clock.ts';
import { importerOf } from '../jobs/organisation-import.ts';
import { openOutbox, runOutbox } from '../jobs/outbox.ts';
import { keepPrivacy } from '../jobs/privacy.ts';
import { recordCheckerOf } from '../jobs/record-check.ts';
import { type OverPopulation, simulationRunnerOf } from '../jobs/simulation.ts';
import { sweepUploads } from '../jobs/uploads.ts';
import { recordOutcome } from '../operate/verify/record-outcome.ts';
import { verifyRecord } from '../operate/verify/verify-record.ts';
import { type Parts, SIMULATING_THREADS, systemNow } from './parts.ts';

const SWEEP_EVERY_MS = 30_000;
const SEAL_EVERY_MS = 10_000;
const PRIVACY_EVERY_MS = 60_000;
const RECORD_CHECK_EVERY_MS = 2_000;
const IMPORT_EVERY_MS = 1_000;
const SIMULATE_EVERY_MS = 1_000;

/** What a server does besides answering. */
export type Work = {
  /** Begins nothing more, and leaves what is long to the next server. */
  stop(): Promise<void>;
  /** Keeps and seals what is left, once nobody works or is answered any more. */
  end(): Promise<void>;
};

/** Begins all that falls due by itself; `home` is the address in what goes out, and private ones may be hooked to if told. */
export function beginWork(
  parts: Parts,
  { home, webhookPrivate }: { readonly home: string; readonly webhookPrivate: boolean },
): Work {
  const { database, files, uploads, mail, signInKey, sealer, simulator, unknownCallers } = parts;
  const outbox = runOutbox(
    openOutbox(database, {
      mail,
      webhooks: new HttpWebhookSender({ allowPrivate: webhookPrivate }),
      home,
      linkSecret: (id) => signInKey.mac('password-link', id),
      webhookSecret: (id, kept) => openWebhookSecret(signInKey, id, kept),
      systemNow,
    }),
  );
  const keep = again('keeping privacy failed', () =>
    keepPrivacy(database, { files, takeUnknown: () => unknownCallers.take(), systemNow: systemNow() }),
  );
  const sweep = again('a sweep failed', () => sweepWorld(database, systemNow()));
  const sweepFiles = again('unfinished uploads could not be swept', () =>
    sweepUploads(database, { uploads, systemNow: systemNow() }),
  );
  const timers = [
    setInterval(sweep, SWEEP_EVERY_MS),
    setInterval(keep, PRIVACY_EVERY_MS),
    setInterval(sweepFiles, PRIVACY_EVERY_MS),
  ];
  sealer.start(SEAL_EVERY_MS, failed('a seal failed and will be tried again'));
  const runners = startRunners(parts);
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([outbox.stop(), ...runners.map((runner) => runner.stop())]);
    },
    end: async () => {
      await simulator.close();
      await keep();
      await sealer.stop();
    },
  };
}

/** What is asked for and takes long: verifications, imports, simulations. */
function startRunners({ database, files, imports, sealKey, simulator }: Parts) {
  const checker = recordCheckerOf({
    database,
    verify: async (asked) => recordOutcome(await verifyRecord(database, { ...asked, files, sealKey })),
    systemNow,
  });
  const importer = importerOf({
    database,
    imports,
    reference: { regions: regionsOfKorea(), industries: industriesOfKorea() },
    systemNow,
  });
  const simulations = simulationRunnerOf({
    database,
    simulator,
    overPopulation: simulatePopulation,
    systemNow,
  });
  checker.start(RECORD_CHECK_EVERY_MS, failed('a verification failed'));
  importer.start(IMPORT_EVERY_MS, failed('an import was left and will be gone on with'));
  simulations.start(SIMULATE_EVERY_MS, failed('a simulation failed'));
  return [checker, importer, simulations];
}

/** Companies that do not exist, as many as were asked for and as they stand on the day. */
const simulatePopulation: OverPopulation = async (question, { on, firms, seed }, watch) => {
  const { statistics, contentId } = populationOfKorea(on);
  const asked = { on, threads: SIMULATING_THREADS, regionOf: regionCodeOn, ...watch };
  return {
    tallied: await overPopulation(question, { statistics, firms, seed }, asked),
    statistics: contentId,
  };
};

const failed =
  (what: string) =>
  (error: unknown): void =>
    console.error(`${what}:`, error);

/** The work as it is done every so often: what fails is told, and tried at the next turn. */
const again = (what: string, work: () => Promise<unknown>) => async (): Promise<void> => {
  await work().catch(failed(`${what} and will be tried again`));
};
