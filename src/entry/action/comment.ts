/** The comment on the pull request. That it cannot be written is a warning: the job summary says the same. */
import * as core from '@actions/core';
import { faultOf } from '../../core/model/fault.ts';
import { outcomeMarkdown, outcomeMarker } from '../markdown.ts';
import type { Outcome } from '../outcome.ts';

/** Writes it for plans of pull requests, when there is a token. */
export async function comment(outcome: Outcome, token: string): Promise<void> {
  if (token === '' || outcome.command === '') return;
  try {
    const { githubContext } = await import('../../github/context.ts');
    const context = await githubContext(process.env);
    if (context?.pullRequest === undefined) return;
    const { upsertComment } = await import('../../github/comment.ts');
    const { apiUrl, repository, pullRequest } = context;
    const marker = outcomeMarker(outcome);
    const body = await outcomeMarkdown(outcome, marker);
    const target = { apiUrl, repository, number: pullRequest.number, token };
    const { action, url } = await upsertComment(target, marker, body);
    core.info(`Comment ${action}: ${url}`);
  } catch (error) {
    const { message, hint } = faultOf(error);
    core.warning(hint === undefined ? message : `${message} ${hint}`);
  }
}
