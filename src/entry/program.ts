/** The CLI's grammar, built from the table of options, and the way from words to an outcome on the terminal. */
import { Command, CommanderError, Option as CommanderOption } from 'commander';
import { faultOf } from '../core/model/fault.ts';
import { EXIT, type ExitCode, type Fault } from '../core/model/report.ts';
import { runCommand } from './commands/run.ts';
import { type CommandName, COMMANDS, EXAMPLES, LATER_COMMANDS, type Option, optionsOf } from './options.ts';
import { failed, type Outcome } from './outcome.ts';
import { present } from './present.ts';
import { type Format, type Given, readSettings } from './settings.ts';
import { hostOf, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes: 0 done or no changes, 1 failed, 2 changes present (--detailed-exitcode), 3 problems in the files,
4 refused by a guard, 5 stale, 6 partly applied.`;

/** Runs one command line. Whatever happens, the outcome is presented in the format asked for. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const format = formatAsked(words);
  let help = '';
  const session = { terminal, format, help: (text: string) => (help += text), outcome: failed('', []) };
  try {
    await program(session).parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return showHelp(terminal, format, help);
    const [name = ''] = words;
    session.outcome = failed(name, [
      error instanceof CommanderError ? usageFault(error, help) : faultOf(error),
    ]);
  }
  await present(session.outcome, format, terminal);
  return session.outcome.exitCode;
}

interface Session {
  readonly terminal: Terminal;
  readonly format: Format;
  readonly help: (text: string) => void;
  outcome: Outcome;
}

/** Asked before the words are understood, so that even a mistake in them is answered in the right format. */
function formatAsked(words: readonly string[]): Format {
  const asked = words.flatMap((word, index) => {
    if (word.startsWith('--format=')) return [word.slice('--format='.length)];
    return word === '--format' ? [words[index + 1] ?? ''] : [];
  });
  const last = asked.at(-1);
  return last === 'json' || last === 'markdown' ? last : 'text';
}

function program(session: Session): Command {
  const all = new Command('tollgate')
    .description('Keeps Amazon API Gateway REST APIs, usage plans and API keys equal to a git repository')
    .version(VERSION, '-V, --version', 'Print the version')
    .helpOption('-h, --help', 'Print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: session.help, writeErr: session.help, outputError: () => undefined });
  for (const name of commandNames()) addCommand(all, name, session);
  for (const name of LATER_COMMANDS) addLaterCommand(all, name, session);
  const examples = [...EXAMPLES.demo, ...EXAMPLES.validate.slice(0, 1), ...EXAMPLES.plan.slice(0, 1)];
  return all.addHelpText('after', `\nExamples:\n${indented(examples)}\n${EXIT_CODES}`);
}

function commandNames(): CommandName[] {
  return Object.keys(COMMANDS) as CommandName[];
}

function addCommand(all: Command, name: CommandName, session: Session): void {
  const command = all.command(name).description(COMMANDS[name]).allowExcessArguments(false);
  const options = optionsOf(name).map((option) => ({ option, parsed: commanderOption(option) }));
  for (const { parsed } of options) command.addOption(parsed);
  command.addHelpText('after', `\nExamples:\n${indented(EXAMPLES[name])}`);
  command.action(async (values: Readonly<Record<string, string | boolean | readonly string[]>>) => {
    const given: Given = Object.fromEntries(
      options.flatMap(({ option, parsed }) => {
        const value = values[parsed.attributeName()];
        return value === undefined ? [] : [[option.name, value]];
      }),
    );
    session.outcome = await outcomeOf(name, given, session);
  });
}

async function outcomeOf(name: CommandName, given: Given, { terminal, format }: Session): Promise<Outcome> {
  const reading = readSettings(name, given);
  if (reading.settings === undefined) return failed(name, reading.faults);
  return await runCommand(name, reading.settings, hostOf(terminal, format));
}

/** Values stay text here: they are read in one place, for the CLI and the Action alike. */
function commanderOption(option: Option): CommanderOption {
  const choices = option.choices === undefined ? '' : ` (${option.choices.join(', ')})`;
  const fallback = option.default === undefined ? '' : ` [${option.default}]`;
  const flag = option.value === undefined ? `--${option.name}` : `--${option.name} <${option.value}>`;
  const parsed = new CommanderOption(flag, `${option.description}${choices}${fallback}`);
  if (option.type !== 'list') return parsed;
  return parsed.argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

function addLaterCommand(all: Command, name: string, session: Session): void {
  all
    .command(name, { hidden: true })
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      session.outcome = failed(name, [
        { code: 'not-available-yet', message: `tollgate ${name} is not available yet.` },
      ]);
    });
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Commander's words: `error: unknown command 'plam'`, and on a second line the nearest one. */
function usageFault(error: CommanderError, help: string): Fault {
  if (error.code === 'commander.help') {
    return { code: 'no-command', message: 'Say what to do.', hint: help.trimEnd() };
  }
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const hint = rest.join(' ').replace(/^\((.*)\)$/, '$1') || 'See tollgate --help.';
  return {
    code: error.code.replace('commander.', '').replaceAll(/[A-Z]/g, hyphenated),
    message: `${first}.`,
    hint,
  };
}

function hyphenated(letter: string): string {
  return `-${letter.toLowerCase()}`;
}

function showHelp(terminal: Terminal, format: Format, text: string): ExitCode {
  terminal.write(
    format === 'json' ? `${JSON.stringify({ format: 1, command: 'help', exitCode: 0, text })}\n` : text,
  );
  return EXIT.done;
}
