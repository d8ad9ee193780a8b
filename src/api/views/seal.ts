import type { Seal } from '../../store/seals.ts';

export const sealView = ({ number, ...seal }: Seal) => ({ ...seal, number: number.toString() });

/** The head that stands on a statement. */
export const headView = (seal: Seal | undefined) =>
  seal === undefined ? null : { number: seal.number.toString(), hash: seal.hash, sealedAt: seal.sealedAt };
