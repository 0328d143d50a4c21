import type { Problem } from '../model/problem.ts';
import type { Config, SourceTree } from '../model/repository.ts';
export interface LoadedConfig {
    readonly config: Config;
    readonly problems: readonly Problem[];
}
/** Path of the file, for problems where there is none. */
export declare const CONFIG_PATH = "tollgate.yaml";
/** The configuration; with problems, what could be made of it, so that plan files can still be checked against it. */
export declare function loadConfig(tree: SourceTree): Promise<LoadedConfig>;
