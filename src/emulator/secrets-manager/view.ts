/** Secrets as answers show them: everything but their values. */
import type { StoredSecret } from '../store.ts';

export function ids({ arn, name }: StoredSecret): { readonly ARN: string; readonly Name: string } {
  return { ARN: arn, Name: name };
}

/** What DescribeSecret and ListSecrets have in common. Members that say nothing are absent. */
export function summary(secret: StoredSecret): object {
  return {
    ...ids(secret),
    ...(secret.description === undefined ? {} : { Description: secret.description }),
    CreatedDate: secret.createdDate,
    LastChangedDate: secret.changedDate,
    ...(secret.deletionDate === undefined ? {} : { DeletedDate: secret.deletionDate }),
    ...(secret.tags.length === 0 ? {} : { Tags: secret.tags }),
  };
}

export function describe(secret: StoredSecret): object {
  const stages = stagesByVersion(secret);
  return { ...summary(secret), ...(stages === undefined ? {} : { VersionIdsToStages: stages }) };
}

/** Only versions with a label. */
export function stagesByVersion({ versions }: StoredSecret): object | undefined {
  const labelled = Object.entries(versions).filter(([, { stages }]) => stages.length > 0);
  if (labelled.length === 0) return undefined;
  return Object.fromEntries(labelled.map(([id, { stages }]) => [id, stages]));
}
