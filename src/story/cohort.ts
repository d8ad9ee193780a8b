import type { Scope } from './expression.ts';
import type { CohortPlan } from './shape.ts';
import { sizeAt } from './sized.ts';
import { fill } from './template.ts';
import { chance, weighted } from './words.ts';

/** One member of a cohort: its fields, and what is saved under it while the story is played. */
export type Item = { readonly n: number; readonly group: string; [field: string]: unknown };

/**
 * Makes a cohort: its groups one after the other at their size, each member numbered from 1. Fields are filled
 * in their order, so that a later one may read an earlier one as `it.field`; a group's own come last and may
 * change what the others gave.
 * `draw(below, 'salt')` and `pickBy(weights, 'salt')` follow the seed and the number: the same at every run.
 */
export function makeCohort(plan: CohortPlan, scale: number, scope: Scope): Item[] {
  const items: Item[] = [];
  for (const [group, { size, fields }] of Object.entries(plan.groups)) {
    for (let left = sizeAt(scale, size); left > 0; left -= 1) {
      const item: Item = { n: items.length + 1, group };
      const salted = (salt: string): string => `${plan.seed}:${item.n}:${salt}`;
      const calls = {
        ...scope.calls,
        draw: (below: number, salt: string) => chance(salted(salt), below),
        pickBy: (weights: Record<string, number>, salt: string) => weighted(weights, salted(salt)),
      };
      const inner = { names: { ...scope.names, it: item }, calls };
      for (const [name, template] of [...Object.entries(plan.fields), ...Object.entries(fields ?? {})]) {
        item[name] = fill(template, inner);
      }
      items.push(item);
    }
  }
  return items;
}
