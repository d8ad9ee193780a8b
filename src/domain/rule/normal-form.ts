import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { literalOf } from './canonical.ts';
import type { Expression } from './syntax.ts';
import { textOf } from './text.ts';
import type { CompiledNode, CompiledTree } from './tree.ts';

/** What is asked of the data and is not made of smaller questions by and, or, not. */
export type Atom = {
  /** 16 hex digits of the SHA-256 of the text: the same in every rule that asks the same. */
  readonly id: string;
  /** In the one way of writing it (`canonical.ts`), as a condition of the rule language. */
  readonly text: string;
  readonly expression: Expression;
};

/** Negation stands at the members alone, a group holds no group of its kind, members are sorted and there once. */
export type NormalNode<Member> =
  | { readonly kind: 'all' | 'any'; readonly of: readonly NormalNode<Member>[] }
  | (Member & { readonly kind: 'member'; readonly holds: boolean });

export type NormalForm = {
  /** Over the named conditions, so that it can be said which one is missed. */
  readonly root: NormalNode<{ readonly leaf: string }>;
  readonly leaves: Readonly<Record<string, NormalNode<{ readonly atom: string }>>>;
  readonly atoms: Readonly<Record<string, Atom>>;
};

/**
 * The tree in negation normal form, which every machine that decides many at once starts from. It has the
 * truth of the tree, unknown included, on all data: De Morgan's laws, order and repetition change nothing in
 * Kleene's strong logic.
 */
export function normalForm(compiled: CompiledTree): NormalForm {
  const atoms: Record<string, Atom> = {};
  const leaves: Record<string, NormalNode<{ readonly atom: string }>> = {};
  const ofLeaf = (expression: Expression, holds: boolean): NormalNode<{ readonly atom: string }> => {
    const literal = literalOf(expression);
    const found = literal.expression;
    const stands = literal.holds === holds;
    if (found.kind === 'and' || found.kind === 'or') {
      const kind = (found.kind === 'and') === stands ? 'all' : 'any';
      return gathered(
        kind,
        found.of.map((part) => ofLeaf(part, stands)),
        ({ atom }) => atom,
      );
    }
    const text = textOf(found);
    const id = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
    atoms[id] = { id, text, expression: found };
    return { kind: 'member', atom: id, holds: stands };
  };
  const ofTree = (node: CompiledNode, holds: boolean): NormalNode<{ readonly leaf: string }> => {
    if (node.kind === 'leaf') {
      leaves[node.leaf.id] = ofLeaf(node.condition.expression, true);
      return { kind: 'member', leaf: node.leaf.id, holds };
    }
    if (node.kind === 'not') return ofTree(node.of[0]!, !holds);
    const kind = (node.kind === 'all') === holds ? 'all' : 'any';
    return gathered(
      kind,
      node.of.map((member) => ofTree(member, holds)),
      ({ leaf }) => leaf,
    );
  };
  return { root: ofTree(compiled.root, true), leaves, atoms };
}

function gathered<Member>(
  kind: 'all' | 'any',
  nodes: readonly NormalNode<Member>[],
  nameOf: (member: Member) => string,
): NormalNode<Member> {
  const keyOf = (node: NormalNode<Member>): string =>
    node.kind === 'member'
      ? `${nameOf(node)}${node.holds ? '' : '!'}`
      : `${node.kind}(${node.of.map(keyOf).join(',')})`;
  const members = nodes.flatMap((node) => (node.kind === kind ? node.of : [node]));
  const once = [...new Map(members.map((node) => [keyOf(node), node]))].sort(([a], [b]) => (a < b ? -1 : 1));
  return once.length === 1 ? once[0]![1] : { kind, of: once.map(([, node]) => node) };
}
