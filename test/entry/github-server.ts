/** The few calls of GitHub that the comment makes, over real HTTP, with comments that others wrote. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordOutput } from '../support/leak-watch.ts';

export interface GitHubComment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

export interface GitHubServer {
  readonly url: string;
  readonly comments: GitHubComment[];
  /** `METHOD /path?query` of every call. */
  readonly calls: string[];
  close(): Promise<void>;
}

/** @param options.readOnly answers writes as GitHub does to a token of a fork */
export async function githubServer(options: {
  readonly comments?: readonly GitHubComment[];
  readonly login?: string;
  readonly readOnly?: boolean;
}): Promise<GitHubServer> {
  const comments = [...(options.comments ?? [])];
  const calls: string[] = [];
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, comments, calls, close: () => new Promise((resolve) => server.close(() => resolve())) };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body, link } = await answer(request);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(link === undefined ? {} : { link }),
    });
    response.end(JSON.stringify(body));
  }

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown; link?: string }> {
    const { pathname, searchParams, search } = new URL(request.url ?? '', url);
    const sent: { readonly body?: string } = JSON.parse((await textOf(request)) || '{}');
    calls.push(`${request.method} ${pathname}${search}`);
    recordOutput('comments', sent.body ?? '');
    if (pathname === '/graphql')
      return { status: 200, body: { data: { viewer: { login: options.login ?? 'me' } } } };
    if (request.method === 'GET') return page(Number(searchParams.get('page') ?? 1), pathname);
    if (options.readOnly === true)
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    if (request.method === 'POST') {
      const made = { id: comments.length + 1, user: { login: options.login ?? 'me' }, body: sent.body ?? '' };
      comments.push(made);
      return { status: 201, body: { ...made, html_url: `${url}/c/${made.id}` } };
    }
    const id = Number(pathname.split('/').at(-1));
    const found = comments.find((each) => each.id === id);
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
    found.body = sent.body ?? '';
    return { status: 200, body: { ...found, html_url: `${url}/c/${id}` } };
  }

  /** Two a page, whatever is asked for, so that a few comments are many pages. */
  function page(number: number, pathname: string): { status: number; body: unknown; link?: string } {
    const items = comments
      .slice((number - 1) * 2, number * 2)
      .map((each) => ({ ...each, html_url: `${url}/c/${each.id}` }));
    const more = comments.length > number * 2;
    const link = `<${url}${pathname}?per_page=100&page=${number + 1}>; rel="next"`;
    return { status: 200, body: items, ...(more ? { link } : {}) };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
