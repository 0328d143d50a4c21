/** Which live things are ours: owner and environment, as their tags have them. */
import type { Desired } from '../model/desired.ts';
import { SHARED_ENVIRONMENT, TAG_DIGEST, TAG_ENV, TAG_OWNER, type Tags } from '../model/live.ts';

/** Whether a usage plan or a key carries our owner and environment. */
export function isOurs(desired: Pick<Desired, 'owner' | 'environment'>, tags: Tags): boolean {
  return tags[TAG_OWNER] === desired.owner && tags[TAG_ENV] === desired.environment;
}

/** The same for a REST API, which several environments may share. */
export function isOurApi({ owner, environment, restApi }: ApiOwner, tags: Tags): boolean {
  return isOurs({ owner, environment: apiEnvironment({ environment, restApi }) }, tags);
}

type ApiOwner = Pick<Desired, 'owner' | 'environment' | 'restApi'>;

/** What a REST API's environment tag says. */
export function apiEnvironment({ environment, restApi }: Omit<ApiOwner, 'owner'>): string {
  return restApi === 'shared' ? SHARED_ENVIRONMENT : environment;
}

/** The key of the tag that says what was last applied to a REST API for an environment. */
export function digestTag({ environment, restApi }: Omit<ApiOwner, 'owner'>): string {
  return restApi === 'shared' ? `${TAG_DIGEST}:${environment}` : TAG_DIGEST;
}
