import { useSyncExternalStore } from 'react';
import { type Problem, ProblemError } from '../../src/client/client.ts';
import { photosOfDevice } from './device.ts';
import { type SentFile, sendFile, sha256Of } from './sending.ts';

/** A photo or document that was chosen for an improvement and is not attached yet, as this device keeps it. */
type Kept = {
  readonly id: string;
  readonly owner: string;
  readonly kind: string;
  readonly name: string;
  readonly blob: Blob;
  readonly sha256?: string;
  readonly uploadId?: string;
  readonly file?: SentFile;
  /** As its sender says; from the photo itself where it says so. */
  readonly takenAt: string;
  readonly place: string;
};

export type Piece = Kept & {
  /** `interrupted`: the network ended, and it goes on by itself; `refused`: it does not. */
  readonly state: 'waiting' | 'sending' | 'interrupted' | 'ready' | 'refused';
  readonly receivedBytes: number;
  readonly problem?: Problem;
};

const AGAIN_MS = 5_000;
/** Tabs of one browser share the device's drawer: what one has attached, the others lay aside. */
const channel = new BroadcastChannel('dure-tray');

/** What waits to be attached to one improvement by one person. It sends by itself, one after another. */
class Tray {
  #pieces: readonly Piece[] = [];
  #listeners = new Set<() => void>();
  #sending = false;
  #opened = false;
  /** Whether the device keeps what is chosen until it is attached. */
  keeps = true;
  readonly #owner: string;

  constructor(owner: string) {
    this.#owner = owner;
    addEventListener('online', () => this.#goOn());
    channel.addEventListener('message', ({ data }) => this.#set(this.#without(data as string[])));
  }

  readonly listen = (told: () => void): (() => void) => {
    this.#listeners.add(told);
    void this.#open();
    return () => this.#listeners.delete(told);
  };

  readonly pieces = (): readonly Piece[] => this.#pieces;

  async add(files: readonly File[], kind: string): Promise<void> {
    for (const file of files) {
      const kept: Kept = {
        id: crypto.randomUUID(),
        owner: this.#owner,
        kind,
        name: file.name,
        blob: file,
        takenAt: '',
        place: '',
      };
      this.#set([...this.#pieces, { ...kept, state: 'waiting', receivedBytes: 0 }]);
      await this.#keep(kept);
    }
    void this.#send();
  }

  change(id: string, set: Partial<Pick<Kept, 'takenAt' | 'place'>>): void {
    this.#put(id, set);
  }

  retry(id: string): void {
    this.#put(id, { state: 'waiting' });
    void this.#send();
  }

  /** Lays pieces aside: they were attached, or are not to be. */
  drop(ids: readonly string[]): void {
    this.#set(this.#without(ids));
    channel.postMessage(ids);
    for (const id of ids)
      void photosOfDevice()
        .drop(id)
        .catch(() => {});
  }

  #without = (ids: readonly string[]): Piece[] => this.#pieces.filter(({ id }) => !ids.includes(id));

  #set(pieces: readonly Piece[]): void {
    this.#pieces = pieces;
    for (const told of this.#listeners) told();
  }

  #put(id: string, set: Partial<Piece>): void {
    this.#set(this.#pieces.map((piece) => (piece.id === id ? { ...piece, ...set } : piece)));
    const piece = this.#pieces.find((each) => each.id === id);
    if (piece !== undefined && !('receivedBytes' in set)) void this.#keep(piece);
  }

  async #keep({ id, owner, kind, name, blob, sha256, uploadId, file, takenAt, place }: Kept): Promise<void> {
    const kept = { id, owner, kind, name, blob, takenAt, place };
    const known = { ...(sha256 && { sha256 }), ...(uploadId && { uploadId }), ...(file && { file }) };
    await photosOfDevice<Kept>()
      .keep({ ...kept, ...known })
      .catch(() => {
        this.keeps = false;
        this.#set([...this.#pieces]);
      });
  }

  /** Finds what was chosen before the page was closed. */
  async #open(): Promise<void> {
    if (this.#opened) return;
    this.#opened = true;
    const kept = await photosOfDevice<Kept>()
      .all()
      .catch(() => []);
    const own = kept.filter(
      ({ owner, id }) => owner === this.#owner && !this.#pieces.some((p) => p.id === id),
    );
    const pieces = own.map(
      (each): Piece => ({
        ...each,
        state: each.file === undefined ? 'waiting' : 'ready',
        receivedBytes: each.file === undefined ? 0 : each.blob.size,
      }),
    );
    this.#set([...pieces, ...this.#pieces]);
    void this.#send();
  }

  #goOn(): void {
    for (const { id, state } of this.#pieces)
      if (state === 'interrupted') this.#put(id, { state: 'waiting' });
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) await this.#sendOne(next);
    this.#sending = false;
  }

  #next = (): Piece | undefined => this.#pieces.find(({ state }) => state === 'waiting');

  async #sendOne({ id, blob, uploadId, ...piece }: Piece): Promise<void> {
    this.#put(id, { state: 'sending' });
    try {
      const sha256 = piece.sha256 ?? (await sha256Of(blob));
      const file = await sendFile(blob, {
        sha256,
        uploadId,
        began: (begun) => this.#put(id, { sha256, uploadId: begun }),
        progress: (receivedBytes) => this.#put(id, { receivedBytes }),
      });
      this.#put(id, { file, state: 'ready', ...origin(file, piece) });
    } catch (error) {
      const refused = error instanceof ProblemError && error.status < 500;
      if (refused) return this.#put(id, { state: 'refused', problem: error.problem });
      this.#put(id, { state: 'interrupted' });
      setTimeout(() => this.#goOn(), AGAIN_MS);
    }
  }
}

/** When and where, as the photo says, in the shape of the fields that ask for it. */
function origin(
  { camera }: SentFile,
  { takenAt, place }: Pick<Kept, 'takenAt' | 'place'>,
): Pick<Kept, 'takenAt' | 'place'> {
  const from = camera?.place ? `${camera.place.latitude}, ${camera.place.longitude}` : '';
  return {
    takenAt: takenAt || (camera?.takenAt ? localOf(camera.takenAt) : ''),
    place: place || from,
  };
}

/** An instant as the device's own clock shows it, to the minute, as a field of date and time takes it. */
function localOf(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const trays = new Map<string, Tray>();

/** The tray of an improvement and a person; the same one wherever it is asked for. */
export function useTray(improvementId: string, personId: string): { tray: Tray; pieces: readonly Piece[] } {
  const owner = `${improvementId} ${personId}`;
  const tray = trays.get(owner) ?? new Tray(owner);
  trays.set(owner, tray);
  return { tray, pieces: useSyncExternalStore(tray.listen, tray.pieces) };
}
