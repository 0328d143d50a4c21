/** Digests of what is declared: on the deployment's description, and on the tag that says what was last applied. */
import type { Definition } from '../model/definition.ts';
import type { DesiredApi, DesiredPlan } from '../model/desired.ts';
/** What a deployment holds; goes into its description (design.md 7). */
export declare function definitionDigest(definition: Definition): string;
/** Everything that apply makes of one API. */
export declare function apiDigest({ definition, endpointType, stage, grants }: DesiredApi): string;
/** On a usage plan of ours that no file declares any more: none of our keys is in it. */
export declare const UNDECLARED_DIGEST = "not-declared";
/** Everything that apply makes of one usage plan, its links included. Where its file lies, or lay, does not matter. */
export declare function planDigest({ file: _file, was: _was, ...plan }: DesiredPlan): string;
