/** A small shop as an OpenAPI document, and what tests do to it. */
import { compareContracts } from '../../src/core/contract/compare.ts';
import { contractOf } from '../../src/core/contract/from-document.ts';
import type { Contract } from '../../src/core/contract/model.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import type { ContractChange } from '../../src/core/model/plan.ts';

/** Any part of a document: tests reach into it and change it. */
export interface Tree {
  [key: string]: Tree;
}

const json = (schema: object) => ({ 'application/json': { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A fresh copy, to be changed. */
export function shop(): Tree {
  const page = { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 500 } };
  const state = { name: 'state', in: 'query', schema: { type: 'string', enum: ['open', 'paid'] } };
  const document = {
    openapi: '3.0.3',
    info: { title: 'shop', version: '1' },
    paths: {
      '/orders': {
        get: {
          operationId: 'listOrders',
          parameters: [page, state],
          responses: {
            200: {
              description: 'Orders',
              headers: { 'X-Total': { schema: { type: 'integer' } } },
              content: json({ type: 'array', items: ref('Order') }),
            },
            404: { description: 'No such page' },
          },
        },
        post: {
          operationId: 'placeOrder',
          requestBody: { content: json(ref('Draft')) },
          responses: { 201: { description: 'Placed', content: json(ref('Order')) } },
        },
      },
      '/orders/{orderId}': {
        parameters: [{ name: 'orderId', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          operationId: 'readOrder',
          responses: { 200: { description: 'An order', content: json(ref('Order')) } },
        },
      },
    },
    components: {
      securitySchemes: { plan: { type: 'apiKey', in: 'header', name: 'x-api-key' } },
      schemas: {
        Order: {
          type: 'object',
          required: ['total'],
          properties: {
            total: { type: 'number' },
            note: { type: 'string' },
            state: { type: 'string', enum: ['open', 'paid'] },
            replaces: ref('Order'),
          },
        },
        Draft: {
          type: 'object',
          required: ['lines'],
          properties: {
            lines: { type: 'array', items: { type: 'string' }, maxItems: 20 },
            note: { type: 'string', maxLength: 200 },
            shipping: { type: 'string', enum: ['post', 'courier'] },
          },
        },
      },
    },
  };
  return structuredClone(document) as unknown as Tree;
}

/** What stands at a place of a document. */
export function at(tree: Tree, ...keys: readonly (string | number)[]): Tree {
  const found = keys.reduce<Tree | undefined>((inner, key) => inner?.[key], tree);
  if (found === undefined) throw new Error(`nothing at ${keys.join('/')}`);
  return found;
}

/** Puts a value into a document. */
export function put(tree: Tree, keys: readonly (string | number)[], value: unknown): void {
  at(tree, ...keys.slice(0, -1))[keys.at(-1) ?? ''] = value as Tree;
}

export function drop(tree: Tree, ...keys: readonly (string | number)[]): void {
  delete at(tree, ...keys.slice(0, -1))[keys.at(-1) ?? ''];
}

export function contract(tree: unknown): Contract {
  const found = contractOf(tree as JsonObject);
  if (found === undefined) throw new Error('no OpenAPI document');
  return found;
}

export function changed(before: unknown, after: unknown): readonly ContractChange[] {
  return compareContracts('shop', contract(before), contract(after));
}

/** `breaking operation-removed GET /orders: ...`, for expectations. */
export function lines(changes: readonly ContractChange[]): string[] {
  return changes.map(({ level, rule, message }) => `${level} ${rule} ${message}`);
}
