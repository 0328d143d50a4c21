import type { JsonObject } from '../../model/json.ts';
import type { Origins } from '../../model/origin.ts';
import type { Overlay } from '../../model/repository.ts';
import type { FileFinding } from '../place-all.ts';
export interface Overlaid {
    /** Absent when an overlay cannot be applied. */
    readonly document?: JsonObject;
    readonly findings: readonly FileFinding[];
    /** Actions that met something: `overlays/prod.yaml 0`. */
    readonly met: ReadonlySet<string>;
}
/** How one action of an overlay is called. */
export declare function actionName({ file }: Overlay, index: number): string;
/** @param origins of every part of the document; those of what is made of it are added */
export declare function applyOverlays(document: JsonObject, overlays: readonly Overlay[], origins: Origins): Promise<Overlaid>;
