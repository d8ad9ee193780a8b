import { KeyFileError } from '../adapters/key-file.ts';
import type { Settings } from '../settings.ts';
import { SetupError } from '../store/setup-error.ts';
import type { DatabaseStopped } from '../store/trouble.ts';

const STOP_WITHIN_MS = 4_000;

/** Without its database the house can only say so and end, so that whoever supervises it starts it anew. */
export function endWith(death: DatabaseStopped, { dataFolder }: Pick<Settings, 'dataFolder'>): void {
  const cause = death.full ? `no space is left for ${dataFolder}; free some` : `${death.cause}`;
  console.error(
    `The embedded database has stopped: ${cause}. Start the server again: what was acknowledged is kept.`,
  );
  process.exitCode = 1;
  // What waits is being told; what comes after is not begun.
  setTimeout(() => process.exit(), STOP_WITHIN_MS / 4);
}

/** Ends the process by a signal, in order; at a second one at once. */
export function stopOn(signals: readonly NodeJS.Signals[], stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      // What is not at its end by then is rolled back, as a crash would: nothing acknowledged is in it.
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

/** Ends a start that failed: what the operator can mend in one line, anything else as it was thrown. */
export function endStart(error: unknown): never {
  const mendable = error instanceof SetupError || error instanceof KeyFileError;
  if (!mendable && (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(mendable ? error.message : `PORT: ${(error as Error).message}. Choose another PORT.`);
  process.exit(1);
}
