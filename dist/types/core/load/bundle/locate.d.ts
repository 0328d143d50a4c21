/** Finds what a reference stands for: through files, and through the references that stand on the way. */
import type { Json } from '../../model/json.ts';
import type { Fragment } from './fragments.ts';
import { type RefFault } from './reference.ts';
/** A place in a document, after every reference on the way to it has been followed. */
export interface Place {
    readonly document: string;
    readonly keys: readonly string[];
    readonly value: Json;
}
export interface Target extends Place {
    /** What it is in the end: itself, or what it refers to and adds nothing to. */
    readonly final: Place;
    /** The documents that the way leads through. */
    readonly passed: ReadonlySet<string>;
}
export type Located = {
    readonly target: Target;
} | Unfound;
type Unfound = {
    readonly wanted: string;
}
/** A file of the repository that cannot be parsed, which its own problems tell. */
 | {
    readonly broken: string;
} | {
    readonly fault: RefFault;
};
/** @returns what a reference that stands in a document leads to */
export declare function createLocator(file: string, root: Json, documents: ReadonlyMap<string, Fragment>, urls: ReadonlySet<string>): (target: string, from: string) => Located;
export {};
