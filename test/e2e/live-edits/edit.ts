/** One edit of a live API by somebody else, through API Gateway's own API. */
import type { APIGateway, PatchOperation } from '@aws-sdk/client-api-gateway';

/** The API that is edited, with the ids of its parts. */
export interface World {
  readonly gateway: APIGateway;
  readonly restApiId: string;
  readonly resource: (path: string) => string;
  readonly authorizer: (name: string) => string;
  readonly validator: (name: string) => string;
}

export interface Edit {
  /** `UpdateMethod`. */
  readonly operation: string;
  /** Only of the Update operations: which of their patches it is. */
  readonly patch?: { readonly op: string; readonly path: string };
  /** What it touches; edits that touch different things can be made together. */
  readonly touches: readonly string[];
  /** The fields that the plan must name, all of them. */
  readonly fields: readonly string[];
  readonly run: (world: World) => Promise<unknown>;
}

export type Op = NonNullable<PatchOperation['op']>;

/** `remove /requestModels/application~1json`, or `replace /timeoutInMillis 1500`. */
export interface Patch {
  readonly op: Op;
  readonly path: string;
  readonly value?: string | ((world: World) => string);
}

export function operations({ op, path, value }: Patch, world: World): PatchOperation[] {
  const given = typeof value === 'function' ? value(world) : value;
  return [{ op, path, ...(given === undefined ? {} : { value: given }) }];
}

/** A table of patches of one operation on one thing: op, path, value, and the fields that the plan names. */
export type Rows = readonly (readonly [
  op: Op,
  path: string,
  value: Patch['value'],
  ...fields: readonly string[],
])[];

export function patches(
  operation: string,
  thing: { readonly touches: string; readonly owner?: string },
  rows: Rows,
  send: (world: World, patchOperations: PatchOperation[]) => Promise<unknown>,
): readonly Edit[] {
  const { touches, owner } = thing;
  return rows.map(([op, path, value, ...fields]) => {
    const patch = { op, path, ...(value === undefined ? {} : { value }) };
    return {
      operation,
      patch: { op, path },
      touches: [touches],
      fields: fields.map((field) =>
        owner === undefined || field.startsWith('=') ? field.replace(/^=/, '') : `${owner}: ${field}`,
      ),
      run: (world) => send(world, operations(patch, world)),
    };
  });
}
