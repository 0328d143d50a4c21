/**
 * What the keys of a mapping are: members of OpenAPI, names that the author chose, or names of examples. A fragment is read
 * as what it stands in for.
 */
export type Context = 'members' | 'names' | 'examples' | 'example';
export interface Site {
    /** The mapping that has the reference, and the key under which it stands there: `$ref`, or a word of a mapping. */
    readonly holder: {
        readonly [key: string]: unknown;
    };
    readonly key: string;
    readonly target: string;
    /** JSON pointers of the mapping, and of the reference. */
    readonly place: string;
    readonly pointer: string;
    /** What the target is read as. */
    readonly context: Context;
}
export interface SiteVisitor {
    /** Whether examples may be references, which they may since OpenAPI 3. */
    readonly examples: boolean;
    /** False for what has been seen and need not be entered again. */
    enter(value: object, context: Context): boolean;
    site(site: Site): void;
    /** A member that is literal data, and is not looked into. */
    literal(holder: object, key: string): void;
}
/** @param pointer of the value, in its document */
export declare function visitSites(value: unknown, pointer: string, context: Context, visitor: SiteVisitor): void;
/** Whether a word of a mapping is a reference: it may also be the name of a component. */
export declare function isReference(target: string): boolean;
