import type { Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
type Mapping = {
    readonly [key: string]: Json;
};
/** @param document a spec that is structurally sound and whose `$ref`s all stay inside of it */
export declare function parserFindings(document: Mapping): Promise<readonly Finding[]>;
export {};
