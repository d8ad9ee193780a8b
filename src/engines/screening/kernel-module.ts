import { Arena } from '../../domain/screening/arena.ts';
import type { ScreenBlock } from '../../domain/screening/kernel.ts';
import { KERNEL_WASM } from './kernel.generated.ts';

/** What the kernel offers; every argument is an address, a number of a block, or a length. */
export type KernelExports = {
  readonly screen: (head: number, block: number, scratch: number, counts: number, tallies: number) => void;
  readonly encode: (job: number, block: number) => void;
  readonly touch: (from: number, bytes: number) => number;
};

/** Memory of WebAssembly; a module is handed over as it is. */
export type SharedMemory = { readonly buffer: SharedArrayBuffer; grow(pages: number): number };
export type KernelModule = object;

/** What is used of WebAssembly, which the types of Node leave out. */
type Wasm = {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => KernelModule;
  Memory: new (pages: { initial: number; maximum: number; shared: true }) => SharedMemory;
  Instance: new (module: KernelModule, imports: object) => { readonly exports: unknown };
};
const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly: Wasm };

const PAGE = 65_536;
/** 2 GiB, so that every address is a positive number of 32 bits. */
const MOST_PAGES = 32_768;
/** Grown by so many pages at least. */
const STEP = 64;

let compiled: KernelModule | null | undefined;

/** The kernel's module, or null where this engine of JavaScript has no SIMD or no shared memory. */
export function kernelModule(): KernelModule | null {
  if (compiled !== undefined) return compiled;
  const bytes = new Uint8Array(Buffer.from(KERNEL_WASM, 'base64'));
  compiled = wasm.validate(bytes) ? new wasm.Module(bytes) : null;
  return compiled;
}

export const newMemory = (): SharedMemory =>
  new wasm.Memory({ initial: STEP, maximum: MOST_PAGES, shared: true });

/** An arena in memory that all threads share. */
export function arenaIn(memory: SharedMemory): Arena {
  return new Arena((bytes) => {
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
    if (missing > 0)
      memory.grow(Math.max(missing, Math.min(STEP, MOST_PAGES - memory.buffer.byteLength / PAGE)));
    return memory.buffer;
  });
}

export function kernelIn(module: KernelModule, memory: SharedMemory): KernelExports {
  return new wasm.Instance(module, { env: { memory } }).exports as KernelExports;
}

/** The kernel as what decides a block, in this thread. */
export const screenBlockBy =
  ({ screen }: KernelExports): ScreenBlock =>
  (head, block, { scratch, counts, tallies }) =>
    screen(head, block, scratch, counts, tallies);
