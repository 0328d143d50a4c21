import type { LoadedRepository, Repository } from '../model/repository.ts';
import type { Values } from './values.ts';
export interface Resolution {
    /** With the problems of this environment; those of loading are not repeated. */
    readonly repository: Repository;
    /** Names of values that something stands for, because they were not read. Without any, the repository is whole. */
    readonly unread: ReadonlySet<string>;
}
/** Gives what one environment wants, with the values that are known of it. */
export type Resolve = (environment: string, values: Values) => Promise<Resolution>;
export declare function createResolver(loaded: LoadedRepository): Resolve;
