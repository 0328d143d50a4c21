import { startEmulator } from '../../emulator/start.ts';
import type { Host } from '../host.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';

export async function run(settings: Settings, host: Host): Promise<Outcome> {
  const { port, state, latency, functions, parameters, secrets } = settings;
  const emulator = await startEmulator({
    port,
    functions,
    parameters,
    secrets,
    ...(settings.quotas ? { quotas: true } : {}),
    log: host.print,
    ...(latency === 0 ? {} : { latencyMs: latency }),
    ...(state === undefined ? {} : { stateFile: state }),
  });
  host.print(`The embedded API Gateway listens on ${emulator.url}`);
  host.print(
    `export AWS_ENDPOINT_URL=${emulator.url} AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test`,
  );
  await host.stopped();
  await emulator.close();
  return done('emulator');
}
