import { type LiveApi } from '../model/live.ts';
/** What an import of ours left in the definition. */
export interface OurImport {
    /** Whose import it was, where that is known. */
    readonly environment?: string;
}
/**
 * The import whose result the definition still is; undefined when somebody changed it since. The mark is written
 * before an import, so where a run died between the two the labels of the deployments decide.
 */
export declare function importHeld(api: LiveApi): OurImport | undefined;
/** Whose import the definition holds, in words. */
export declare function holderOf(api: LiveApi): string;
export interface OurDeployment {
    readonly id: string;
    readonly digest: string;
    readonly createdDate: string;
}
/** The deployments that Tollgate made, newest first. */
export declare function ourDeployments({ deployments }: LiveApi): readonly OurDeployment[];
