/** Who may call what, before and after: the access part of the change plan. */
import { type DiffContext } from '../diff/context.ts';
import { type AccessChange } from '../model/plan.ts';
/**
 * Every change of what a key, or a caller without one, meets at an operation: worst first, and grouped, so that the same
 * change for many keys and operations is one. Nothing is left out and the order of the input says nothing.
 *
 * A key counts for an API when a plan that opens its stage admits it before or after; at other APIs it meets what callers
 * without a key meet. These are told of only where an operation begins or ceases to ask for a key: whether there is an
 * operation that asks for none is what the contract says.
 * @throws Error when something that should have been read was not: a bug, never "absent"
 */
export declare function accessDiff(context: DiffContext): readonly AccessChange[];
