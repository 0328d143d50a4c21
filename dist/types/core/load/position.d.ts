/** From offsets in a text to lines and columns, both from 1. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export declare const START: Position;
/** Finds positions in one text; columns count UTF-16 code units, as editors and GitHub do. */
export declare function positionFinder(text: string): (offset: number) => Position;
