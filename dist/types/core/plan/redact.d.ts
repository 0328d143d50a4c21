/** What of a difference may leave the process. */
import type { FieldDiff } from '../diff/change.ts';
import type { FieldChange } from '../model/plan.ts';
/** The values of a hidden field end here. */
export declare function redact({ field, before, after, impact, hidden }: FieldDiff): FieldChange;
