import type { Day } from '../time.ts';
import type { Explanation } from './explanation.ts';
import type { CompiledTree } from './tree.ts';
import type { DataSet } from './vocabulary.ts';

/** Decides the tree on what is known on the day, and says why. */
export declare function explain(compiled: CompiledTree, data: DataSet, on: Day): Explanation;
