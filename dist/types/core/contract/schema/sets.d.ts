/** Sets of strings. */
export type Strings = ReadonlySet<string>;
export declare function union(one: Strings, other: Strings): Strings;
export declare function intersection(one: Strings, other: Strings): Strings;
export declare function difference(one: Strings, other: Strings): Strings;
