import { afterEach, expect, test } from 'vitest';
import { OperationError } from '../../src/core/model/fault.ts';
import { upsertComment } from '../../src/github/comment.ts';
import { type GitHubComment, type GitHubServer, githubServer } from './github-server.ts';

const MARKER = '<!-- tollgate:prod -->';
let github: GitHubServer;
afterEach(() => github.close());

function upsert(body: string) {
  return upsertComment(
    { apiUrl: github.url, repository: 'acme/apis', number: 7, token: 't' },
    MARKER,
    `${MARKER}\n${body}`,
  );
}

function comment(id: number, login: string, body: string): GitHubComment {
  return { id, user: { login }, body };
}

test('is made once and updated after that', async () => {
  github = await githubServer({});
  expect((await upsert('one')).action).toBe('created');
  expect((await upsert('two')).action).toBe('updated');
  expect((await upsert('two')).action).toBe('unchanged');
  expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
});

test('is found on a later page, and a forged one before it is left alone', async () => {
  const forged = `${MARKER}\napproved`;
  const others = [1, 2, 3].map((id) => comment(id, 'somebody', 'hello'));
  github = await githubServer({
    comments: [comment(10, 'mallory', forged), ...others, comment(20, 'me', `${MARKER}\nold`)],
  });
  expect((await upsert('new')).action).toBe('updated');
  expect(github.comments.find(({ id }) => id === 10)?.body).toBe(forged);
  expect(github.comments.find(({ id }) => id === 20)?.body).toBe(`${MARKER}\nnew`);
});

test('a marker in the middle of a comment of ours is not the comment', async () => {
  github = await githubServer({ comments: [comment(1, 'me', `a quote of ${MARKER}`)] });
  expect((await upsert('new')).action).toBe('created');
});

test('a comment of another environment is another comment', async () => {
  github = await githubServer({ comments: [comment(1, 'me', '<!-- tollgate:dev -->\nold')] });
  expect((await upsert('new')).action).toBe('created');
});

test('a missing right is told with the line that mends it, and without the token', async () => {
  github = await githubServer({ readOnly: true });
  const error = await upsert('new').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperationError);
  if (!(error instanceof OperationError)) return;
  expect(error.fault.code).toBe('comment-not-allowed');
  expect(error.fault.hint).toContain('pull-requests: write');
});
