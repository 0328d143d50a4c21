/** An integration as flat lines. Templates and credentials are hidden. */
import type { Integration } from '../../model/definition.ts';
import { type Flat } from './flat.ts';
/** Every field of `Integration`, as lines. */
export declare function flatIntegration(integration: Integration): Flat;
/** `29 s`, or `1500 ms` where it is not whole seconds. */
export declare function duration(milliseconds: number): string;
