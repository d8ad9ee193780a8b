/** Rows that a kernel takes at a time: a bitmap over them is 512 bytes. */
export const BLOCK_ROWS = 4_096;
export const PLANE_BYTES = BLOCK_ROWS / 8;

const LINE = 64;

/** Gives memory of at least so many bytes, which begins with what was there before. */
export type Grow = (bytes: number) => ArrayBufferLike;

/** Memory whose parts are named by their address, so that a kernel in another thread reads the same bytes. */
export class Arena {
  u8!: Uint8Array;
  u16!: Uint16Array;
  u32!: Uint32Array;
  i32!: Int32Array;
  f64!: Float64Array;
  readonly #grow: Grow;
  readonly #free = new Map<number, number[]>();
  #end = LINE;

  constructor(grow: Grow = plainMemory()) {
    this.#grow = grow;
    this.#view(grow(LINE));
  }

  get bytes(): number {
    return this.#end;
  }

  /** The address of that many zero bytes. Views that were taken before may no longer reach them. */
  allocate(bytes: number): number {
    const size = wholeLines(bytes);
    const address = this.#free.get(size)?.pop() ?? this.#extend(size);
    this.u8.fill(0, address, address + size);
    return address;
  }

  /** Gives back what was allocated by that size: the next who wants as many bytes has them. */
  free(address: number, bytes: number): void {
    const size = wholeLines(bytes);
    this.#free.set(size, [...(this.#free.get(size) ?? []), address]);
  }

  #extend(size: number): number {
    const address = this.#end;
    this.#end += size;
    if (this.#end > this.u8.length) this.#view(this.#grow(this.#end));
    return address;
  }

  #view(buffer: ArrayBufferLike): void {
    this.u8 = new Uint8Array(buffer);
    this.u16 = new Uint16Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.f64 = new Float64Array(buffer);
  }
}

const wholeLines = (bytes: number): number => Math.max(1, Math.ceil(bytes / LINE)) * LINE;

function plainMemory(): Grow {
  let held = new Uint8Array(0);
  return (bytes) => {
    const grown = new Uint8Array(Math.max(65_536, 2 ** Math.ceil(Math.log2(bytes))));
    grown.set(held);
    held = grown;
    return held.buffer;
  };
}
