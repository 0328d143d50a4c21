import { validate } from '../../app/validate.ts';
import type { Outcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { wire } from '../wire.ts';

export async function run(settings: Settings): Promise<Outcome> {
  const { env } = settings;
  const report = await validate(wire(settings), env === undefined ? {} : { env });
  return {
    command: 'validate',
    ...report,
    faults: [],
    ...(env === undefined ? {} : { environment: env }),
  };
}
