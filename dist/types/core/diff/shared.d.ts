/**
 * Definitions of REST APIs that several environments share (design.md 2). The definition is only the way to a
 * deployment, and holds whatever was imported last: that it is not ours is no difference. What is compared is what our
 * own stage serves, and an import is needed only where no deployment holds what git says.
 */
import type { DesiredApi } from '../model/desired.ts';
import type { LiveApi } from '../model/live.ts';
import type { Change, FieldDiff } from './change.ts';
import type { DiffContext } from './context.ts';
export declare function needsImport(want: DesiredApi, api: LiveApi): boolean;
export declare function diffSharedDefinition({ desired }: DiffContext, want: DesiredApi, api: LiveApi, step: Pick<Change, 'kind' | 'resource' | 'content' | 'calls' | 'impact'>): Change | undefined;
/** In what the stage's content differs from git; every operation where there is no stage yet. */
export declare function servedFields(want: DesiredApi, api: LiveApi): FieldDiff[];
