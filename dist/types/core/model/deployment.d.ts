/** The label that Tollgate puts on every deployment it makes: what it holds and where it came from. */
export interface DeploymentLabel {
    /** Digest of the definition in the deployment's snapshot, see `definitionDigest`. */
    readonly digest: string;
    /** The commit it came from, where known. */
    readonly commit?: string;
}
/** The description of a deployment: `tollgate digest=<64 hex> commit=<hex>`. */
export declare function deploymentDescription(label: DeploymentLabel): string;
/** The label in a deployment's description, or undefined when Tollgate did not write it. */
export declare function deploymentLabel(description: string): DeploymentLabel | undefined;
