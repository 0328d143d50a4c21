/** Tags, kept by ARN in one place (aws-facts 5.7). */
import type { Account } from './store.ts';

/** The ARN of a thing of API Gateway: its account field is empty. `path` is such as `/restapis/abc`. */
export function arnOf(account: Account, path: string): string {
  return `arn:aws:apigateway:${account.region}::${path}`;
}

export function tagsOf(account: Account, path: string): Record<string, string> {
  return account.tags[arnOf(account, path)] ?? {};
}

export function setTags(
  account: Account,
  path: string,
  tags: Readonly<Record<string, string>> | undefined,
): void {
  if (tags !== undefined && Object.keys(tags).length > 0) account.tags[arnOf(account, path)] = { ...tags };
}

/** Forgets the tags of a thing and of everything below it. */
export function dropTags(account: Account, path: string): void {
  const arn = arnOf(account, path);
  for (const key of Object.keys(account.tags)) {
    if (key === arn || key.startsWith(`${arn}/`)) delete account.tags[key];
  }
}

/** The member `tags` of a list or create answer: absent when there are none (aws-facts 3.1). */
export function tagsIfAny(account: Account, path: string): { tags?: Record<string, string> } {
  const tags = tagsOf(account, path);
  return Object.keys(tags).length === 0 ? {} : { tags };
}
