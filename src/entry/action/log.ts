/** Text in the log of a job. The runner takes lines such as `::set-env` for commands, wherever they come from. */
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/** Prints text that may hold words from the repository's files; no line of it is taken for a command. */
export function untrusted(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}
