import { type Definition } from '../model/definition.ts';
import type { DesiredApi } from '../model/desired.ts';
import type { ExportGap, LiveApi, LiveDeployment, LiveStage } from '../model/live.ts';
import type { FieldDiff } from './change.ts';
export interface Served {
    readonly definition: Definition;
    /** Absent when the content is known exactly; else what the export is silent about. */
    readonly gaps?: readonly ExportGap[];
}
export declare function stageOf(api: LiveApi, name: string): LiveStage | undefined;
export declare function servedDeployment(api: LiveApi, stage: LiveStage): LiveDeployment | undefined;
/** The digest that the label of the stage's deployment carries; undefined when Tollgate did not make it. */
export declare function servedDigest(api: LiveApi, stage: LiveStage): string | undefined;
/** Ids of the deployments whose label says that they hold a definition. */
export declare function deploymentsHolding(api: LiveApi, digest: string): readonly string[];
/** Whether only an export can tell what the stage serves. */
export declare function needsExport(api: LiveApi, stage: LiveStage, wanted: string): boolean;
/** What the environment's stage serves; undefined when there is no stage, or when it cannot be told. */
export declare function servedBy(want: DesiredApi, api: LiveApi): Served | undefined;
/** Every field in which what is served differs from a definition, as far as it can be told. */
export declare function compareServed(want: Definition, { definition, gaps }: Served): FieldDiff[];
/**
 * A definition without what an export does not tell: the version, for which the service puts a time where there is
 * none; the endpoint, which acts without a deployment; resources without methods; descriptions of models and the
 * default models; and what this export is silent about.
 */
export declare function comparableSnapshot(definition: Definition, gaps: readonly ExportGap[]): Definition;
