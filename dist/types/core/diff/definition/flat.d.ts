import type { FieldDiff } from '../change.ts';
import { type Json } from '../../model/json.ts';
import type { Impact } from '../../model/kind.ts';
export interface Leaf {
    readonly value: Json;
    /** True for templates and credentials. */
    readonly hidden?: boolean;
    readonly impact: Impact;
}
/** Keyed by label; a Map in spirit, a plain object because deep-diff compares those. */
export type Flat = Readonly<Record<string, Leaf>>;
/** Lines for the entries of a map: `header X-Trace`, `template application/json`. */
export declare function flatMap(label: string, map: Readonly<Record<string, Json>>, leaf: Omit<Leaf, 'value'>): Record<string, Leaf>;
/** One line, or none when there is no value. */
export declare function flatValue(label: string, value: Json | undefined, leaf: Omit<Leaf, 'value'>): Record<string, Leaf>;
export declare function yesNo(value: boolean): string;
/** A set in one line. */
export declare function listed(values: readonly string[]): string | undefined;
/**
 * The lines in which two flat parts differ.
 * @param owner what the lines belong to: `GET /hello`, `authorizer jwt`
 */
export declare function compareFlat(owner: string, want: Flat, have: Flat): FieldDiff[];
/**
 * Things that come and go by name: one line for each that appears or disappears, `compare` for those that are on both sides
 * and differ; most do not, and are not taken apart.
 */
export declare function compareNamed<Item>(label: (name: string) => string, want: Readonly<Record<string, Item>>, have: Readonly<Record<string, Item>>, compare: (name: string, want: Item, have: Item) => readonly FieldDiff[], removal?: Impact): FieldDiff[];
