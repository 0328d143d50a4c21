/**
 * A field of a kind: how to read it from both sides, how bad a change of it is, and how it becomes a patch. One table
 * per kind drives the diff and the writer, so that they cannot know different fields.
 */
import type { PatchOperation } from '../patch-operation.ts';
import type { FieldDiff } from '../change.ts';
import type { Json } from '../../model/json.ts';
import type { Impact } from '../../model/kind.ts';
export interface FieldRule<Want, Have> {
    readonly field: string;
    readonly want: (want: Want) => Json | undefined;
    readonly have: (have: Have) => Json | undefined;
    readonly impact: (before: Json | undefined, after: Json | undefined) => Impact;
    readonly hidden?: boolean;
    /** How a long value is shown; differing values must stay different. */
    readonly show?: (value: Json) => Json;
    /** True where a field that is not declared belongs to somebody else and is not compared. */
    readonly onlyWhenDeclared?: boolean;
    readonly patch: (before: Json | undefined, after: Json | undefined) => readonly PatchOperation[];
}
/** The fields in which a live thing differs from what is wanted. */
export declare function compareFields<Want, Have>(rules: readonly FieldRule<Want, Have>[], want: Want, have: Have): FieldDiff[];
/** The fields of something new, as they will be set. */
export declare function declaredFields<Want, Have>(rules: readonly FieldRule<Want, Have>[], want: Want): FieldDiff[];
/** The patch operations that make a live thing what is wanted, in the order of the table. */
export declare function patchFields<Want, Have>(rules: readonly FieldRule<Want, Have>[], want: Want, have: Have): PatchOperation[];
export declare function fieldDiff(field: string, before: Json | undefined, after: Json | undefined, impact: Impact): FieldDiff;
export declare const safe: () => Impact;
export declare const disruptive: () => Impact;
/** A limit: lowering it, or setting one where there was none, can refuse calls that pass today; one of zero refuses them all. */
export declare function limitImpact(before: Json | undefined, after: Json | undefined): Impact;
/** `replace` at a path; a value that is no longer declared becomes the empty text, which the service treats as none. */
export declare function replaceAt(path: string): (before: Json | undefined, after: Json | undefined) => PatchOperation[];
/** A text that both sides have under one name. An empty one is none: the service keeps it where a text was taken away. */
export declare function textField<Name extends string>(name: Name): FieldRule<{
    readonly [Key in Name]?: string;
}, {
    readonly [Key in Name]?: string;
}>;
