import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/repository.ts';
export type ParsedSource = {
    readonly value: Json;
} | {
    readonly problems: readonly Problem[];
};
export interface SourceOptions {
    readonly maxBytes: number;
    /** Keys that are refused wherever they stand. */
    readonly forbiddenKeys: ReadonlySet<string>;
    /** Whether the short forms of CloudFormation's intrinsics are read, as their long forms. */
    readonly intrinsics?: boolean;
}
/** The keys that a specification cannot have. `constructor` is a fair name for a property of a schema. */
export declare const FORBIDDEN_IN_SPECS: ReadonlySet<string>;
/** The keys that our own formats cannot have: the validator would pass over them in silence. */
export declare const FORBIDDEN_IN_FILES: ReadonlySet<string>;
/** The value of a file, or its problems. Never throws, whatever the text; never quotes a value from it. */
export declare function parseSource(file: SourceFile, options: SourceOptions): Promise<ParsedSource>;
/** The problem of a file that is too large, or that holds nothing. */
export declare function unreadable(file: SourceFile, maxBytes: number): Problem | undefined;
