/** Links between two things, as plans name them: `basic / hello`. A plan's id has no slash in it. */
export declare function linkText(first: string, second: string): string;
/** The two sides of a link; the second is empty where the text is none. */
export declare function linkOf(resource: string): readonly [first: string, second: string];
