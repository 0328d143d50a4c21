import { type Leaf } from './flat.ts';
/**
 * Lines from which the URI could be put together again, so that two URIs with the same lines are the same.
 * @param label what the URI belongs to, for example `integration`; empty for nothing before the words
 */
export declare function targetLines(label: string, uri: string | undefined): Record<string, Leaf>;
