/** Whose the definition of an API is: the import of one of our environments, or somebody's edit. */
import { deploymentLabel } from '../model/deployment.ts';
import { definitionMark, type LiveApi } from '../model/live.ts';
import { definitionDigest } from '../plan/digest.ts';

/** What an import of ours left in the definition. */
export interface OurImport {
  /** Whose import it was, where that is known. */
  readonly environment?: string;
}

/**
 * The import whose result the definition still is; undefined when somebody changed it since. The mark is written
 * before an import, so where a run died between the two the labels of the deployments decide.
 */
export function importHeld(api: LiveApi): OurImport | undefined {
  const digest = definitionDigest(api.definition);
  const mark = definitionMark(api.restApi.tags);
  if (mark?.digest === digest) return { environment: mark.environment };
  return ourDeployments(api).some((deployment) => deployment.digest === digest) ? {} : undefined;
}

/** Whose import the definition holds, in words. */
export function holderOf(api: LiveApi): string {
  const held = importHeld(api);
  if (held !== undefined) {
    return held.environment === undefined ? 'an earlier import' : `the import of ${held.environment}`;
  }
  const mark = definitionMark(api.restApi.tags);
  return mark === undefined ? 'no import of ours' : `the import of ${mark.environment}, edited since`;
}

export interface OurDeployment {
  readonly id: string;
  readonly digest: string;
  readonly createdDate: string;
}

/** The deployments that Tollgate made, newest first. */
export function ourDeployments({ deployments }: LiveApi): readonly OurDeployment[] {
  return deployments.flatMap(({ id, description, createdDate }) => {
    const label = deploymentLabel(description);
    return label === undefined ? [] : [{ id, digest: label.digest, createdDate }];
  });
}
