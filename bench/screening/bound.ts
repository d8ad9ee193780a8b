import { BLOCK_ROWS, PLANE_BYTES } from '../../src/domain/screening/arena.ts';
import type { Clauses } from '../../src/domain/screening/plan.ts';
import type { Screening } from '../../src/domain/screening/screening.ts';
import { kernelIn, kernelModule, newMemory } from '../../src/engines/screening/kernel-module.ts';

/** What the kernel reads and writes at least: bytes of columns, both planes of each literal, and what it counts. */
export function bytesTouched({ plan, set }: Screening): number {
  const both = 2 * PLANE_BYTES;
  const literals = (clauses: Clauses) => clauses.reduce((sum, clause) => sum + clause.length, 0);
  let block = 0;
  for (const plane of plan.planes) {
    if (plane.kind === 'part') block += BLOCK_ROWS + both;
    else if (plane.kind === 'clauses') block += both * (literals(plane.clauses) + 1);
    else block += both;
  }
  for (const { clauses } of plan.rules) block += both * (literals(clauses) + 2);
  return block * set.blocks;
}

const MEASURED_MS = 100;

/** Bytes a second that one thread reads by the kernel's own loads from as many bytes as it works in. */
export function bandwidth(bytes: number): number {
  const memory = newMemory();
  const kernel = kernelIn(kernelModule()!, memory);
  memory.grow(Math.ceil(bytes / 65_536));
  const whole = Math.floor(bytes / 64) * 64;
  let read = 0;
  const began = performance.now();
  while (performance.now() - began < MEASURED_MS) {
    kernel.touch(0, whole);
    read += whole;
  }
  return (read / (performance.now() - began)) * 1_000;
}
