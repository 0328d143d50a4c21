/** Which live things are ours: owner and environment, as their tags have them. */
import type { Desired } from '../model/desired.ts';
import { type Tags } from '../model/live.ts';
/** Whether a usage plan or a key carries our owner and environment. */
export declare function isOurs(desired: Pick<Desired, 'owner' | 'environment'>, tags: Tags): boolean;
/** The same for a REST API, which several environments may share. */
export declare function isOurApi({ owner, environment, restApi }: ApiOwner, tags: Tags): boolean;
type ApiOwner = Pick<Desired, 'owner' | 'environment' | 'restApi'>;
/** What a REST API's environment tag says. */
export declare function apiEnvironment({ environment, restApi }: Omit<ApiOwner, 'owner'>): string;
/** The key of the tag that says what was last applied to a REST API for an environment. */
export declare function digestTag({ environment, restApi }: Omit<ApiOwner, 'owner'>): string;
export {};
