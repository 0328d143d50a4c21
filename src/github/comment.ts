/** The one comment that a pull request gets: made once, updated after that. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { OperationError } from '../core/model/fault.ts';

export interface CommentTarget {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Number of the pull request. */
  readonly number: number;
  readonly token: string;
}

export interface CommentResult {
  readonly action: 'created' | 'updated' | 'unchanged';
  readonly url: string;
}

/** Who a workflow's own token is, where the token cannot say. */
const ACTIONS_BOT = 'github-actions[bot]';

const GitHub = Octokit.plugin(paginateRest);

/**
 * Creates our comment, or updates it. Ours is the one that starts with the marker and was written by the token's own
 * account: anybody can write the marker into a comment of theirs.
 * @param marker the first line of `body`
 * @throws OperationError `comment-not-allowed` when the token lacks the right, `comment-failed` otherwise
 */
export async function upsertComment(
  target: CommentTarget,
  marker: string,
  body: string,
): Promise<CommentResult> {
  const github = new GitHub({
    auth: target.token,
    baseUrl: target.apiUrl,
    userAgent: 'tollgate',
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const [owner = '', repo = ''] = target.repository.split('/');
  try {
    const author = await loginOf(github);
    const comments = await github.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: target.number,
      per_page: 100,
    });
    const ours = comments.find((each) => each.user?.login === author && (each.body ?? '').startsWith(marker));
    if (ours === undefined) {
      const { data } = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: target.number,
        body,
      });
      return { action: 'created', url: data.html_url };
    }
    if (ours.body === body) return { action: 'unchanged', url: ours.html_url };
    const { data } = await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: ours.id,
      body,
    });
    return { action: 'updated', url: data.html_url };
  } catch (error) {
    throw commentFault(error);
  }
}

/** The account that the token writes as. A workflow's token may not ask REST for it, but GraphQL tells. */
async function loginOf(github: Octokit): Promise<string> {
  try {
    const answer: { readonly viewer?: { readonly login?: string } } = await github.graphql(
      'query { viewer { login } }',
    );
    return answer.viewer?.login ?? ACTIONS_BOT;
  } catch {
    // Not allowed to ask. Where GitHub is out of reach, the next call says so.
    return ACTIONS_BOT;
  }
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/** Only the status leaves: an error of the client carries its request. */
function commentFault(error: unknown): OperationError {
  const status = statusOf(error);
  if (status === 403 || status === 404) {
    return new OperationError({
      code: 'comment-not-allowed',
      message: `The token may not write a comment on the pull request (GitHub answered ${status}).`,
      hint: 'Add "pull-requests: write" to the permissions of the job; pull requests from forks cannot have it.',
    });
  }
  const reason = status === undefined ? 'GitHub could not be reached' : `GitHub answered ${status}`;
  return new OperationError({ code: 'comment-failed', message: `The comment was not written: ${reason}.` });
}
