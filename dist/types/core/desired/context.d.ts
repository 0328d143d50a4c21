/** What the parts of the compiler share: the document, its version, and a place to put findings. */
import { type Finding } from '../model/problem.ts';
import { type Node } from './node.ts';
export interface Context {
    readonly root: Node;
    /** Major version of OpenAPI. */
    readonly version: 2 | 3;
    readonly report: (finding: Finding) => void;
}
/**
 * The node that a `$ref` inside the document leads to, or the node itself when it is no reference.
 * A reference that leads nowhere gives a node without a value; saying so is the loader's task.
 */
export declare function resolve(context: Context, node: Node): Node;
/** The named schemas of the document. */
export declare function schemasNode({ root, version }: Context): Node;
/** The security schemes of the document. */
export declare function securitySchemesNode({ root, version }: Context): Node;
/** Findings without those that say the same of the same place twice: shared parts are visited once per use. */
export declare function distinct(findings: readonly Finding[]): readonly Finding[];
