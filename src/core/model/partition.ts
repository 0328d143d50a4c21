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
