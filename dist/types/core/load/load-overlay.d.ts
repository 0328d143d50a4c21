import type { Finding, Problem } from '../model/problem.ts';
import type { Config, NamedFiles, Overlay, SourceFile } from '../model/repository.ts';
export interface LoadedOverlay {
    /** Absent when there is an error. */
    readonly overlay?: Overlay;
    readonly problems: readonly Problem[];
}
/** The overlays that a configuration names, each once. */
export declare function overlayPaths({ environments }: Config): readonly string[];
export declare function loadOverlay(file: SourceFile): Promise<LoadedOverlay>;
/** The overlays that the environments name and that are not there, each at its place in the configuration. */
export declare function absentOverlays({ environments }: Config, files: NamedFiles): readonly Finding[];
