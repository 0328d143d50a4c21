/** One API, one plan and two keys, and changes of access in one line each. */
import { accessDiff } from '../../src/core/access/access-diff.ts';
import type { DiffContext } from '../../src/core/diff/context.ts';
import type { State } from './world.ts';

export const LIMITS = {
  throttle: { rate: 10, burst: 20 },
  quota: { limit: 1000, period: 'MONTH', offset: 0 },
} as const;
export const SHOP: State = {
  apis: { shop: { 'GET /orders': true, 'POST /orders': true, 'GET /health': false } },
  plans: { basic: { ...LIMITS, stages: { shop: { methods: {} } }, keys: ['acme', 'globex'] } },
};
export const BASIC = { status: 'allowed', plan: 'basic', ...LIMITS };
export const BOTH = ['GET /orders', 'POST /orders'];

export function shop(operations: Readonly<Record<string, boolean>>): State {
  return { ...SHOP, apis: { shop: operations } };
}

export function basic(over: Partial<State['plans'][string]>): State {
  return {
    ...SHOP,
    plans: { basic: { ...LIMITS, stages: { shop: { methods: {} } }, keys: ['acme'], ...over } },
  };
}

/** `keys: operations before -> after (effect)`. */
export function told(context: DiffContext): string[] {
  return accessDiff(context).map(({ keys, operations, before, after, effect }) => {
    const who = keys.length === 0 ? '(no key)' : keys.join('+');
    return `${who}: ${operations.join('+')} ${before.status} -> ${after.status} (${effect})`;
  });
}
