import type { Writable } from 'node:stream';
import { CommandFailure } from './failure.ts';

/** Writes on and waits while the reader is behind; false once nobody reads on. */
export type Pipe = { readonly write: (text: string) => Promise<boolean>; readonly end: () => void };

const GONE = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** Throws a CommandFailure of one line where it cannot be written, as on a full disk. */
export function pipeTo(stream: Writable): Pipe {
  let broken: NodeJS.ErrnoException | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    broken ??= error;
  };
  stream.on('error', onError);
  const write = async (text: string): Promise<boolean> => {
    if (broken === undefined) {
      await new Promise<void>((resolve) => {
        stream.write(text, (error) => {
          if (error) onError(error);
          resolve();
        });
      });
    }
    if (broken === undefined) return true;
    if (GONE.has(broken.code ?? '')) return false;
    throw new CommandFailure(`It was not written: ${broken.message}.`);
  };
  return { write, end: () => stream.off('error', onError) };
}
