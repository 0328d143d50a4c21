/** One spec as one environment wants it deployed. */
import { type DesiredApi } from '../model/desired.ts';
import type { Finding } from '../model/problem.ts';
import type { EnvironmentConfig, Spec } from '../model/repository.ts';
export interface CompiledApi {
    /** Absent when the document is unusable. */
    readonly api?: DesiredApi;
    /** JSON pointers of the operations by method key. */
    readonly operations: Readonly<Record<string, string>>;
    readonly findings: readonly Finding[];
}
export declare function compileApi(spec: Spec, environment: EnvironmentConfig): CompiledApi;
