import { type Json } from '../../model/json.ts';
import type { Contract } from '../model.ts';
import type { Budget } from './budget.ts';
import { type Conjunction, type Shape } from './shape.ts';
/** A combination of schemas that must all hold. */
export interface Part {
    readonly id: number;
    /** Of everything but the alternatives. */
    readonly shape: Shape;
    /** Of one `oneOf` or `anyOf`, each together with the rest of the part; undefined when there is none. */
    readonly alternatives: () => readonly Alternative[] | undefined;
}
export interface Alternative {
    /** The name of the model or the title; undefined for a schema without a name. */
    readonly label: string | undefined;
    /** Undefined where the source does not know it. */
    readonly part: Part | undefined;
}
export interface View {
    /** Undefined where the source does not know: a reference that leads nowhere. */
    readonly part: (schemas: Conjunction) => Part | undefined;
    /** A keyword of a schema, behind references. */
    readonly keyword: (schema: Json, key: string) => Json | undefined;
}
export declare function viewOf(contract: Contract, annotated: boolean, budget: Budget): View;
