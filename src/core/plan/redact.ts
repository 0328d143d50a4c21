/** What of a difference may leave the process. */
import type { FieldDiff } from '../diff/change.ts';
import type { FieldChange } from '../model/plan.ts';

/** The values of a hidden field end here. */
export function redact({ field, before, after, impact, hidden }: FieldDiff): FieldChange {
  if (hidden === true) return { field, impact, hidden };
  return {
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    impact,
  };
}
