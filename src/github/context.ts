/** What GitHub says about the run, from the environment and the event file. */
import { readFile } from 'node:fs/promises';
import { OperationError } from '../core/model/fault.ts';
import { isObject } from '../core/model/json.ts';

export interface GitHubContext {
  /** `owner/name`. */
  readonly repository: string;
  /** Where the REST API is, without a trailing slash. */
  readonly apiUrl: string;
  /** Present for events of a pull request. */
  readonly pullRequest?: {
    readonly number: number;
    /** Whether its branch is in another repository: then the token can only read. */
    readonly fork: boolean;
  };
}

/**
 * Reads the context of the run; undefined outside of GitHub Actions.
 * @throws OperationError when the event file cannot be read
 */
export async function githubContext(env: NodeJS.ProcessEnv): Promise<GitHubContext | undefined> {
  const repository = env['GITHUB_REPOSITORY'];
  if (repository === undefined || repository === '') return undefined;
  const path = env['GITHUB_EVENT_PATH'];
  const pullRequest = path === undefined || path === '' ? undefined : pullRequestOf(await eventIn(path));
  const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  return { repository, apiUrl, ...(pullRequest === undefined ? {} : { pullRequest }) };
}

async function eventIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const message = 'The event file of the run (GITHUB_EVENT_PATH) cannot be read.';
    throw new OperationError({ code: 'event-file', message }, { cause });
  }
}

function pullRequestOf(event: unknown): GitHubContext['pullRequest'] {
  const pull = member(event, 'pull_request');
  const number = member(pull, 'number');
  if (typeof number !== 'number') return undefined;
  const head = member(member(member(pull, 'head'), 'repo'), 'full_name');
  const base = member(member(member(pull, 'base'), 'repo'), 'full_name');
  // A fork that was deleted has no repository any more: it is as foreign as one that is there.
  return { number, fork: head !== base };
}

function member(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
