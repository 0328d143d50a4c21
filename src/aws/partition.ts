/** Partitions of AWS: the second field of an ARN and the suffix of host names follow from the region. */

export interface Partition {
  /** Second field of an ARN. */
  readonly id: 'aws' | 'aws-cn' | 'aws-us-gov';
  /** Suffix of the hosts under which stages are called. */
  readonly dnsSuffix: string;
}

/** The partition of a region, from the region's prefix. */
export function partitionOf(region: string): Partition {
  if (region.startsWith('cn-')) return { id: 'aws-cn', dnsSuffix: 'amazonaws.com.cn' };
  if (region.startsWith('us-gov-')) return { id: 'aws-us-gov', dnsSuffix: 'amazonaws.com' };
  return { id: 'aws', dnsSuffix: 'amazonaws.com' };
}

/**
 * The ARN under which a thing of API Gateway is tagged; its account field is empty (aws-facts 5.7).
 * @param path `/restapis/abc123`, `/usageplans/p1`, `/apikeys/k1`
 */
export function gatewayArn(region: string, path: string): string {
  return `arn:${partitionOf(region).id}:apigateway:${region}::${path}`;
}

/** The source ARN that covers every call a REST API makes to a function (aws-facts 7.1). */
export function sourceArn(
  place: { readonly region: string; readonly account: string },
  restApiId: string,
): string {
  return `arn:${partitionOf(place.region).id}:execute-api:${place.region}:${place.account}:${restApiId}/*`;
}
