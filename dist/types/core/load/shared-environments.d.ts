/** Environments that are stages of one REST API (`restApi: shared`) must not get in each other's way. */
import type { Finding } from '../model/problem.ts';
import type { Config } from '../model/repository.ts';
export declare function sharedFindings({ environments }: Pick<Config, 'environments'>): readonly Finding[];
