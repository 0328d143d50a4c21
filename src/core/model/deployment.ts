/** The label that Tollgate puts on every deployment it makes: what it holds and where it came from. */

export interface DeploymentLabel {
  /** Digest of the definition in the deployment's snapshot, see `definitionDigest`. */
  readonly digest: string;
  /** The commit it came from, where known. */
  readonly commit?: string;
}

const LABEL = /^tollgate digest=([0-9a-f]{64})(?: commit=([0-9a-f]{7,64}))?$/;

/** The description of a deployment: `tollgate digest=<64 hex> commit=<hex>`. */
export function deploymentDescription(label: DeploymentLabel): string {
  const commit = label.commit === undefined ? '' : ` commit=${label.commit}`;
  return `tollgate digest=${label.digest}${commit}`;
}

/** The label in a deployment's description, or undefined when Tollgate did not write it. */
export function deploymentLabel(description: string): DeploymentLabel | undefined {
  const match = LABEL.exec(description);
  if (match?.[1] === undefined) return undefined;
  return { digest: match[1], ...(match[2] === undefined ? {} : { commit: match[2] }) };
}
