import { styleText } from 'node:util';
import { EXIT } from '../../core/model/report.ts';
import { demo } from '../demo/story.ts';
import type { Host } from '../host.ts';
import type { Outcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';

export async function run(_settings: Settings, host: Host): Promise<Outcome> {
  const code = await demo({
    say: host.print,
    title: (line) => host.print(styleText('bold', line)),
    command: [process.execPath, ...process.argv.slice(1, 2)],
  });
  return { command: 'demo', exitCode: code === 0 ? EXIT.done : EXIT.failed, problems: [], faults: [] };
}
