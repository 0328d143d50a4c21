/** A method as flat lines. */
import type { Method } from '../../model/definition.ts';
import { type Flat } from './flat.ts';
/** Every field of `Method`, as lines. */
export declare function flatMethod(method: Method): Flat;
