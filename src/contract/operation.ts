import Type, { type TObject, type TSchema } from 'typebox';
import type { OperationId } from '../domain/person/permissions.ts';

export type Method = 'GET' | 'POST';

/** One operation of the wire: type, validation, serializer and OpenAPI all come from it. */
export type Operation<
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Body extends TSchema = TSchema,
  Reply extends TSchema = TSchema,
> = {
  readonly id: OperationId;
  readonly method: Method;
  /** As OpenAPI writes it: `/awards/{awardId}/plans`. */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
  readonly status: 200 | 201;
};

const nothing = Type.Object({}, { additionalProperties: false });
type Nothing = typeof nothing;

type Draft<P, Q, B, R> = {
  id: OperationId;
  path: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  reply: R;
  status?: 200 | 201;
};

/** A reading operation. */
export const read = <P extends TObject = Nothing, Q extends TObject = Nothing, R extends TSchema = TSchema>(
  draft: Omit<Draft<P, Q, never, R>, 'body' | 'status'>,
): Operation<P, Q, Nothing, R> => ({
  ...draft,
  method: 'GET',
  params: draft.params ?? (nothing as unknown as P),
  query: draft.query ?? (nothing as unknown as Q),
  body: nothing,
  status: 200,
});

/** An operation that acts. It answers 201 when it makes something that can be asked for afterwards. */
export const act = <P extends TObject = Nothing, B extends TSchema = Nothing, R extends TSchema = TSchema>(
  draft: Omit<Draft<P, never, B, R>, 'query'>,
): Operation<P, Nothing, B, R> => ({
  ...draft,
  method: 'POST',
  params: draft.params ?? (nothing as unknown as P),
  query: nothing,
  body: draft.body ?? (nothing as unknown as B),
  status: draft.status ?? 200,
});
