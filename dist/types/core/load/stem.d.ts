/** The file's name without folder and extension: the id of a spec or a plan. */
export declare function stem(path: string): string;
