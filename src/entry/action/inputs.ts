/** The inputs of the Action, by the names of the options. */
import { nearest } from '../../core/load/nearest.ts';
import type { Fault } from '../../core/model/report.ts';
import { ACTION_COMMANDS, optionsOf } from '../options.ts';
import type { Given } from '../settings.ts';

export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** The command of the input `command`, or what is wrong with it. */
export function commandInput(text: string): ActionCommand | Fault {
  const command = ACTION_COMMANDS.find((each) => each === text);
  if (command !== undefined) return command;
  const guess = nearest(text, ACTION_COMMANDS);
  return {
    code: 'invalid-option',
    message: `The input "command" is ${JSON.stringify(text)}, which is not one of ${ACTION_COMMANDS.join(', ')}.`,
    ...(guess === undefined ? {} : { hint: `Did you mean "${guess}"?` }),
  };
}

/** What the inputs say for the options of a command. A list is one value per line. */
export function givenInputs(command: ActionCommand, read: (name: string) => string): Given {
  const options = optionsOf(command).filter((option) => option.input);
  return Object.fromEntries(
    options.map(({ name, type }) => [name, type === 'list' ? read(name).split('\n') : read(name)]),
  );
}
