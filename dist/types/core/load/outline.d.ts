export type Shape = 'map' | 'list' | 'scalar' | 'alias';
type Numbers = {
    readonly [index: number]: number | undefined;
    readonly length: number;
};
/** The children of a mapping are its keys and values in turn; those of a list its items. */
export interface Outline {
    /** How many values there are. They have indexes from 0. */
    readonly size: number;
    readonly shapeOf: (value: number) => Shape | undefined;
    /** Offsets into the text; -1 for a value that is not written. */
    readonly starts: Numbers;
    /** Index after the last value inside. */
    readonly ends: Numbers;
    /** What an alias stands for, by index of the alias. */
    readonly targets: ReadonlyMap<number, number>;
    /** The key that a scalar is. */
    readonly keyOf: (value: number) => string;
}
/** Builds an outline value by value. */
export interface Builder {
    readonly add: (shape: Shape, start: number) => number;
    readonly close: () => void;
    readonly build: (keyOf: Outline['keyOf'], targets?: Outline['targets']) => Outline;
}
/** Typed arrays that double: there may be hundreds of thousands of values, and all are added for the sake of a few. */
export declare function outlineBuilder(): Builder;
/** A part of a text: from a key or an item to where the next thing starts; to the end of the text where there is none. */
export interface Span {
    readonly start: number;
    readonly end?: number;
}
/** Finds what a pointer names: the key with its value, the item, or the nearest thing above that is there. */
export declare function spanFinder(outline: Outline): (pointer: string) => Span;
export {};
