/** What the conversion has to say: one finding for each construct, at its first place, with the number of the others. */
import type { Finding } from '../model/problem.ts';
import { type Place } from './rebuild.ts';
interface Words {
    readonly code: 'openapi31-dropped' | 'openapi31-impossible' | 'openapi31-lossy';
    readonly message: string;
    readonly hint: string;
}
declare const CONSTRUCTS: {
    readonly conditions: Words;
    readonly containsCount: Words;
    readonly negation: Words;
    readonly oneOf: Words;
    readonly patternProperties: Words;
    readonly prefixItems: Words;
    readonly propertyNames: Words;
    readonly unevaluatedItems: Words;
    readonly unevaluatedProperties: Words;
    readonly dialect: Words;
    readonly identifier: Words;
    readonly infoSummary: Words;
    readonly nullable: Words;
    readonly referenceText: Words;
    readonly unknownKeyword: Words;
    readonly webhooks: Words;
    readonly dynamicReference: Words;
    readonly noPaths: Words;
    readonly referenceToDropped: Words;
    readonly pathItemCircular: Words;
    readonly pathItemsTooLarge: Words;
};
export type Construct = keyof typeof CONSTRUCTS;
export interface Notes {
    readonly add: (construct: Construct, place: Place) => void;
    readonly findings: () => readonly Finding[];
}
export declare function takeNotes(): Notes;
export {};
