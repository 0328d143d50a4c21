/**
 * What an API key of ours says about itself: whose it is, which generation, and what the calendar has in store for it.
 *
 * A key that CreateApiKey made says it in its tags. ImportApiKeys takes no tags (aws-facts 5.5), and to tag a thousand keys
 * takes a hundred seconds of the account's quota (aws-facts 1.1): a key that came that way says it at the end of its
 * description, in the call that makes it, so that a lost answer is found again all the same. That is as safe as a tag:
 * who can write the one can write the other, a plan file cannot (`key-description-mark`), and where a key has tags of
 * ours, they alone count.
 */
import { type Tags } from './live.ts';
/** On a key of a later generation than the first. */
export declare const TAG_GENERATION = "tollgate:generation";
/** On a key whose successor works: when it stops working, as ISO 8601. */
export declare const TAG_RETIRES = "tollgate:retires";
/** On a key that lost its place: since when, as ISO 8601. It is deleted after a grace period. */
export declare const TAG_REVOKED = "tollgate:revoked";
/** The secret whose current value is that of the key. */
export declare const TAG_STORE = "tollgate:store";
export type MarkPlace = 'tags' | 'description';
/** Every tag by which a key of ours speaks of itself. */
export declare const MARK_TAGS: readonly string[];
/** Splits a description into what a person wrote and our mark, as tags; no mark gives no tags. */
export declare function readDescription(description: string): {
    readonly text: string;
    readonly tags: Tags;
};
/** A description with our mark at its end. */
export declare function describeWith(text: string, tags: Tags): string;
/** `2`, as a person counted it up in the file; `2.1` where the calendar replaced that one once. */
export interface Generation {
    readonly declared: number;
    readonly turn: number;
}
/** Of a key without the tag it is the first. */
export declare function generationOf(tags: Tags): Generation;
export declare function generationText({ declared, turn }: Generation): string;
export declare function isFirst({ declared, turn }: Generation): boolean;
/** Negative when the first is the older one. */
export declare function compareGenerations(one: Generation, other: Generation): number;
/** How a plan names a key: `acme`, and `acme (generation 2)` from the second one on. A key's name has no brackets. */
export declare function keyLabel(name: string, generation: Generation): string;
