/** The joined document, with its components under their names, and the place every part of it comes from. */
import { type JsonObject } from '../../model/json.ts';
import { type Origins } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import type { Components } from './components.ts';
import type { Containers } from './containers.ts';
import type { Followed } from './follow.ts';
import { type Version } from './groups.ts';
import type { Moves } from './moves.ts';
export interface Assembled {
    readonly document: JsonObject;
    readonly origins: Origins;
    readonly findings: readonly (Finding & {
        readonly file: string;
    })[];
}
export interface Parts {
    readonly followed: Followed;
    readonly containers: Containers;
    readonly components: Components;
    readonly moves: Moves;
}
export declare function assemble(parts: Parts, version: Version): Assembled;
