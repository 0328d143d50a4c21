/** `policy.keys` of `tollgate.yaml`: what becomes of API keys that lose their place. */
import type { Finding } from '../model/problem.ts';
import { type KeyPolicy } from '../model/repository.ts';
import type { ConfigFile } from './formats/config-file.ts';
type KeyPolicyFile = NonNullable<NonNullable<ConfigFile['policy']>['keys']>;
export declare function keyPolicyFindings({ grace, usedWithin }?: KeyPolicyFile): readonly Finding[];
/** In seconds, with the defaults. */
export declare function keyPolicyOf({ grace, usedWithin }: KeyPolicyFile): KeyPolicy;
export {};
