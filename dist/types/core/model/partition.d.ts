/** Partitions of AWS: the second field of an ARN and the suffix of host names follow from the region. */
export interface Partition {
    /** Second field of an ARN. */
    readonly id: 'aws' | 'aws-cn' | 'aws-us-gov';
    /** Suffix of the hosts under which stages are called. */
    readonly dnsSuffix: string;
}
/** The partition of a region, from the region's prefix. */
export declare function partitionOf(region: string): Partition;
