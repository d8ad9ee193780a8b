import { type Condition, parseCondition } from './parse.ts';
import { problemAt, type RuleProblem } from './problem.ts';
import type { RuleContext, Wording } from './vocabulary.ts';

export type Basis = { readonly kind: 'article' | 'law' | 'proposal'; readonly source: string };

/** One named condition; the reason says in a sentence what it asks for. */
export type RuleLeaf = {
  readonly id: string;
  readonly when: string;
  readonly reason: Wording;
  readonly basis: Basis;
};

export type RuleTree =
  | { readonly all: readonly RuleTree[] }
  | { readonly any: readonly RuleTree[] }
  | { readonly not: RuleTree }
  | RuleLeaf;

/** A condition of a tree, and whether the tree keeps out whoever meets it. */
export type AskedLeaf = { readonly leaf: RuleLeaf; readonly forbids: boolean };

/** Every condition of a tree, in its order. */
export function ruleLeaves(tree: RuleTree, forbids = false): readonly AskedLeaf[] {
  if ('when' in tree) return [{ leaf: tree, forbids }];
  if ('not' in tree) return ruleLeaves(tree.not, !forbids);
  return ('all' in tree ? tree.all : tree.any).flatMap((each) => ruleLeaves(each, forbids));
}

export type CompiledNode =
  | { readonly kind: 'all' | 'any' | 'not'; readonly of: readonly CompiledNode[] }
  | { readonly kind: 'leaf'; readonly leaf: RuleLeaf; readonly condition: Condition };

export type CompiledTree = {
  readonly root: CompiledNode;
  readonly context: RuleContext;
  /** Names of all data that the tree reads, in order of first reading. */
  readonly data: readonly string[];
  readonly parameters: readonly string[];
};

/** A problem and where it stands in the tree: keys and indexes from the root, such as `['all', 0, 'when']`. */
export type TreeProblem = { readonly path: readonly (string | number)[]; readonly problem: RuleProblem };

export type TreeCompilation =
  | { readonly ok: true; readonly compiled: CompiledTree }
  | { readonly ok: false; readonly problems: readonly TreeProblem[] };

const DEEPEST = 64;
const MOST_LEAVES = 1_000;

/**
 * Checks every leaf and gives all problems at once. Leaf ids are unique, a group has at least one member
 * (an empty one would decide without a reason), at most 64 levels and 1,000 leaves.
 */
export function compileTree(tree: RuleTree, context: RuleContext): TreeCompilation {
  const compilation = new Compilation(context);
  const root = compilation.node(tree, [], 1);
  const { problems, conditions } = compilation;
  if (root === null || problems.length > 0) return { ok: false, problems };
  const data = [...new Set(conditions.flatMap((condition) => condition.data))];
  const parameters = [...new Set(conditions.flatMap((condition) => condition.parameters))];
  return { ok: true, compiled: { root, context, data, parameters } };
}

type Path = TreeProblem['path'];

class Compilation {
  readonly problems: TreeProblem[] = [];
  readonly conditions: Condition[] = [];
  readonly #context: RuleContext;
  readonly #ids = new Set<string>();
  #leaves = 0;

  constructor(context: RuleContext) {
    this.#context = context;
  }

  node(tree: RuleTree, path: Path, depth: number): CompiledNode | null {
    if ('when' in tree) return this.#leaf(tree, path);
    if (depth > DEEPEST) {
      return this.#tell(path, 'too_deep', { ko: `${DEEPEST}단계 이하`, en: `at most ${DEEPEST} levels` });
    }
    if ('not' in tree) {
      const node = this.node(tree.not, [...path, 'not'], depth + 1);
      return node && { kind: 'not', of: [node] };
    }
    const [kind, members] = 'all' in tree ? (['all', tree.all] as const) : (['any', tree.any] as const);
    if (members.length === 0) {
      return this.#tell([...path, kind], 'empty_group', {
        ko: '조건 하나 이상',
        en: 'at least one condition',
      });
    }
    const of = members.map((member, index) => this.node(member, [...path, kind, index], depth + 1));
    return { kind, of: of.filter((node) => node !== null) };
  }

  #leaf(leaf: RuleLeaf, path: Path): CompiledNode | null {
    if (++this.#leaves === MOST_LEAVES + 1) {
      const most = `${MOST_LEAVES}`;
      return this.#tell(path, 'too_many_leaves', {
        ko: `조건 ${most}개 이하`,
        en: `at most ${most} conditions`,
      });
    }
    if (this.#leaves > MOST_LEAVES) return null;
    if (this.#ids.has(leaf.id)) {
      this.#tell([...path, 'id'], 'duplicate_id', { ko: '겹치지 않는 id', en: 'an id of its own' }, leaf.id);
    }
    this.#ids.add(leaf.id);
    const parsed = parseCondition(leaf.when, this.#context);
    if (!parsed.ok) {
      this.problems.push(...parsed.problems.map((problem) => ({ path: [...path, 'when'], problem })));
      return null;
    }
    this.conditions.push(parsed.condition);
    return { kind: 'leaf', leaf, condition: parsed.condition };
  }

  #tell(path: Path, code: RuleProblem['code'], expected: RuleProblem['expected'], found = ''): null {
    this.problems.push({ path, problem: problemAt('', 0, { code, found, expected }) });
    return null;
  }
}
