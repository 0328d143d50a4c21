/** The Action's way: inputs, command, outputs, annotations, job summary, comment. */
import * as core from '@actions/core';
import { faultOf } from '../../core/model/fault.ts';
import { EXIT, type Fault } from '../../core/model/report.ts';
import { runCommand } from '../commands/run.ts';
import { failed, type Outcome } from '../outcome.ts';
import { readSettings } from '../settings.ts';
import { comment } from './comment.ts';
import { actionHost } from './host.ts';
import { type ActionCommand, commandInput, givenInputs } from './inputs.ts';
import { report } from './report.ts';

/** Runs the Action and returns the exit code of its process: 0 when the step is to be green. */
export async function runAction(): Promise<number> {
  try {
    const token = core.getInput('github-token');
    maskSecrets(token);
    const outcome = await outcomeOf();
    await report(outcome);
    await comment(outcome, token);
    return verdict(outcome);
  } catch (error) {
    core.error(faultOf(error).message);
    return EXIT.failed;
  }
}

/** Whatever reaches the log of a job from here on, these do not. */
function maskSecrets(token: string): void {
  const { AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  for (const secret of [token, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN]) if (secret) core.setSecret(secret);
}

async function outcomeOf(): Promise<Outcome> {
  const command = commandInput(core.getInput('command'));
  if (typeof command !== 'string') return failed('', [command]);
  return await runInputs(command);
}

async function runInputs(command: ActionCommand): Promise<Outcome> {
  const given = givenInputs(command, (name) => core.getInput(name));
  const reading = readSettings(command, given);
  if (reading.settings === undefined) return failed(command, reading.faults.map(inputFault));
  // The workflow is the approval: nobody sits at a runner.
  return await runCommand(command, { ...reading.settings, yes: true }, actionHost());
}

/** Settings speak of `--env`; a workflow's author wrote the input `env`. */
function inputFault(fault: Fault): Fault {
  return { ...fault, message: fault.message.replace(/^--([a-z-]+)/, 'The input "$1":') };
}

/** Changes that were asked for by exit code are an output of the Action, not a failure of its step. */
function verdict({ exitCode }: Outcome): number {
  return exitCode === EXIT.changes ? EXIT.done : exitCode;
}
