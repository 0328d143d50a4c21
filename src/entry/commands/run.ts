/** Runs a command by name. Each is loaded only when it is the one asked for. */
import { faultOf } from '../../core/model/fault.ts';
import type { Host } from '../host.ts';
import type { CommandName } from '../options.ts';
import { failed, type Outcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';

interface CommandModule {
  readonly run: (settings: Settings, host: Host) => Promise<Outcome>;
}

const MODULES: Readonly<Record<CommandName, () => Promise<CommandModule>>> = {
  validate: () => import('./validate.ts'),
  plan: () => import('./plan.ts'),
  apply: () => import('./apply.ts'),
  verify: () => import('./verify.ts'),
  usage: () => import('./usage.ts'),
  emulator: () => import('./emulator.ts'),
  demo: () => import('./demo.ts'),
};

/** Never throws: what a command throws is in its outcome. */
export async function runCommand(name: CommandName, settings: Settings, host: Host): Promise<Outcome> {
  try {
    const { run } = await MODULES[name]();
    return await run(settings, host);
  } catch (error) {
    return failed(name, [faultOf(error)]);
  }
}
