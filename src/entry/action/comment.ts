/** The comment on the pull request. That it cannot be written is a warning: the job summary says the same. */
import * as core from '@actions/core';
import { faultOf } from '../../core/model/fault.ts';
import { marker } from '../../core/render/markdown.ts';
import { outcomeMarkdown } from '../markdown.ts';
import type { Outcome } from '../outcome.ts';

/** Writes it for plans of pull requests, when there is a token. Use is no part of one, and would replace its comment. */
export async function comment(outcome: Outcome, token: string): Promise<void> {
  if (token === '' || ['', 'usage'].includes(outcome.command)) return;
  try {
    const { githubContext } = await import('../../github/context.ts');
    const context = await githubContext(process.env);
    if (context?.pullRequest === undefined) return;
    const { upsertComment } = await import('../../github/comment.ts');
    const { apiUrl, repository, pullRequest } = context;
    // By the input, not by the environment it led to: a run that failed before it knew has the same comment.
    const first = marker(core.getInput('env') || 'default');
    const body = await outcomeMarkdown(outcome, first);
    const target = { apiUrl, repository, number: pullRequest.number, token };
    const { action, url } = await upsertComment(target, first, body);
    core.info(`Comment ${action}: ${url}`);
  } catch (error) {
    const { message, hint } = faultOf(error);
    core.warning(hint === undefined ? message : `${message} ${hint}`);
  }
}
