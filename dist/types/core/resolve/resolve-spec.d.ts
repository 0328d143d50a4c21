import type { Origins } from '../model/origin.ts';
import type { Finding } from '../model/problem.ts';
import type { Overlay, Spec } from '../model/repository.ts';
import type { Filler } from './filler.ts';
import { type FileFinding } from './place-all.ts';
export interface ResolvedSpec {
    /** Absent when it is not sound enough to be compiled; with other errors it is, so that all of them are found. */
    readonly spec?: Spec;
    readonly findings: readonly FileFinding[];
    /** Actions of overlays that met something in it. */
    readonly met: ReadonlySet<string>;
}
/** What is done once for a document, however many environments want it. */
export interface SpecTools {
    readonly check: (spec: Spec) => Promise<readonly Finding[]>;
    /** Where the parts of a document come from. */
    readonly origins: (spec: Spec) => Origins;
    readonly convert: typeof convertSpec;
}
export declare function noteOrigins({ document, file, origins }: Spec): Origins;
/** @param overlays those of the environment, in their order */
export declare function resolveSpec(written: Spec, overlays: readonly Overlay[], filler: Filler, tools: SpecTools): Promise<ResolvedSpec>;
/** OpenAPI 3.1 as API Gateway imports it; every other spec as it is. */
export declare function convertSpec(spec: Spec): {
    readonly spec: Spec;
    readonly findings: readonly Finding[];
};
